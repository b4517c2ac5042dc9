import type { SyncRun } from '../../../src/domain/membership';

/**
 * Whom leads kept out when they said no to a held run: rules bring them in only when something changes about them or the rules,
 * and nobody is asked about them again each day.
 *
 * @param runs - the runs that are kept
 * @returns undefined when a run named not all of them: nobody can tell whom it was about
 */
export function saidNoTo(runs: readonly SyncRun[]): ReadonlySet<string> | undefined {
  const refused = runs.flatMap(({ state, answeredBy, held }) =>
    state === 'dropped' && answeredBy && held ? [held] : [],
  );
  if (refused.some(({ added, additions }) => additions > added.length)) return undefined;
  return new Set(refused.flatMap(({ added }) => added.map(({ id }) => id)));
}

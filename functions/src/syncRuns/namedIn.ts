import type { Named, RunPeople, SyncRun } from '../../../src/domain/membership';

/** The most names a run keeps of each kind: with those of a question to leads they fit into its row. */
const namesAtMost = 500;
const kinds = ['found', 'added', 'removed', 'repaired'] as const;

/** Whom a run was about, with these people as well; whoever is named already, when it is gone on with, is named once. */
export function namedIn({ people = {} }: Pick<SyncRun, 'people'>, also: Partial<RunPeople>): Pick<SyncRun, 'people'> {
  const lists = kinds.flatMap((kind): [string, readonly Named[]][] => {
    const each = new Map([...(people[kind] ?? []), ...(also[kind] ?? [])].map((one) => [one.id, one]));
    return each.size > 0 ? [[kind, [...each.values()].slice(0, namesAtMost)]] : [];
  });
  return lists.length > 0 ? { people: Object.fromEntries(lists) } : {};
}

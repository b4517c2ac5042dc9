import type { Clause, VersionsView } from '../../../domain/charter';

type Versions = VersionsView['versions'];

/** A clause as the versions before one left it, for what moves or removes it; undefined when none of them tells. */
export function clauseBefore(versions: Versions, number: number, clauseId: string): Clause | undefined {
  return [...versions]
    .filter((version) => version.number < number)
    .sort((a, b) => a.number - b.number)
    .reduce<Clause | undefined>((clause, { change }) => {
      if (change.kind === 'start') return change.clauses.find(({ id }) => id === clauseId);
      if (change.kind === 'add') return change.clause.id === clauseId ? change.clause : clause;
      if (!clause || change.clauseId !== clauseId) return clause;
      if (change.kind === 'move') return { ...clause, section: change.section };
      if (change.kind === 'remove') return undefined;
      const { heading, text } = change;
      const { id, section } = clause;
      return { id, section, text, ...(heading === undefined ? {} : { heading }) };
    }, undefined);
}

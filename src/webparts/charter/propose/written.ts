import { newId } from '../../../components/newId';
import type { Change, Clause, ProposalView, Section, Weight } from '../../../domain/charter';

export type WhatToChange = 'add' | 'reword' | 'move' | 'remove';

/** A proposal as it is being written. */
export interface Written {
  /** Of the proposal, however often it is sent. */
  readonly id: string;
  /** Of the clause that it adds. */
  readonly newClause: string;
  readonly heading: string;
  readonly text: string;
  readonly section: Section;
  /** Id of the clause that it goes before; empty: at the end of the section. */
  readonly before: string;
  readonly reason: string;
  readonly weight: Weight;
  /** The version that its writer looks at, and the clause in it. */
  readonly version: number;
  readonly base?: Clause;
}

/** An empty sheet for a change of a clause, or for a new one beside it. */
export function blankFor(
  what: WhatToChange,
  clause: Clause | undefined,
  clauses: readonly Clause[],
  version: number,
): Written {
  const isAbout = what !== 'add';
  return {
    id: newId(),
    newClause: newId(),
    heading: (isAbout && clause?.heading) || '',
    text: (isAbout && clause?.text) || '',
    section: clause?.section ?? 'waysOfWorking',
    before: what === 'add' && clause ? following(clause, clauses) : '',
    reason: '',
    // What goes is missed by somebody.
    weight: what === 'remove' ? 'major' : 'minor',
    version,
    ...(isAbout && clause ? { base: clause } : {}),
  };
}

/** A sheet with what was proposed already, to go on from there. */
export function writtenAs(
  { change, reason, weight, clause }: Pick<ProposalView, 'change' | 'reason' | 'weight' | 'clause'>,
  version: number,
): Written {
  const own = change.kind === 'add' ? change.clause : change.kind === 'reword' ? change : clause;
  const place =
    change.kind === 'add' ? change.clause.section : change.kind === 'move' ? change.section : clause?.section;
  return {
    id: newId(),
    newClause: change.kind === 'add' ? change.clause.id : newId(),
    heading: own?.heading ?? '',
    text: own?.text ?? '',
    section: place ?? 'waysOfWorking',
    before: ('before' in change && change.before) || '',
    reason,
    weight,
    version,
    ...(clause ? { base: clause } : {}),
  };
}

/** What is sent of it. */
export function changeOf(what: WhatToChange, written: Written, clauseId: string): Change {
  const { newClause, section, text } = written;
  const heading = written.heading.trim() === '' ? {} : { heading: written.heading.trim() };
  const before = written.before === '' ? {} : { before: written.before };
  switch (what) {
    case 'add':
      return { kind: 'add', clause: { id: newClause, section, text, ...heading }, ...before };
    case 'reword':
      return { kind: 'reword', clauseId, text, ...heading };
    case 'move':
      return { kind: 'move', clauseId, section, ...before };
    case 'remove':
      return { kind: 'remove', clauseId };
  }
}

function following(clause: Clause, clauses: readonly Clause[]): string {
  const section = clauses.filter((one) => one.section === clause.section);
  return section[section.findIndex(({ id }) => id === clause.id) + 1]?.id ?? '';
}

import type { CharterVersion } from '../charter';
import type { Clause, Section } from '../clause';
import type { Named, Proposal } from '../proposal';

const hourMs = 3_600_000;

/** When the first charter of these tests was adopted: noon in London, in winter. */
const adopted = Date.UTC(2026, 2, 2, 12);

/** So many hours after the first charter of these tests was adopted. */
export function hoursLater(hours: number): string {
  return new Date(adopted + hours * hourMs).toISOString();
}

/** An id that is the same for the same number. */
export function guidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Somebody whose name is their id with a capital. */
export function personOf(id: string): Named {
  return { id, name: id.charAt(0).toUpperCase() + id.slice(1) };
}

/** A clause with the id of that number. */
export function clauseOf(number: number, section: Section, text: string, heading?: string): Clause {
  return { id: guidOf(number), section, ...(heading === undefined ? {} : { heading }), text };
}

const clauses: readonly Clause[] = [
  clauseOf(1, 'purpose', 'We help each other to build services that people can use.'),
  clauseOf(2, 'vision', 'Every team asks us before it begins.'),
  clauseOf(3, 'values', 'We say what we see.', 'Openness'),
  clauseOf(4, 'values', 'We try before we know.', 'Courage'),
  clauseOf(5, 'waysOfWorking', 'We meet on Thursdays and answer questions within two days.', 'When we meet'),
  clauseOf(6, 'decisions', 'We decide by consent.'),
];

/** A charter of six clauses (ids `guidOf(1)` to `guidOf(6)`), started by Ana and adopted by Lena, who leads. */
export function charterOf(more: Partial<CharterVersion> = {}): CharterVersion {
  return {
    number: 1,
    adoptedAt: hoursLater(0),
    weight: 'major',
    clauses,
    change: { kind: 'start', clauses },
    proposal: { id: guidOf(100), by: personOf('ana'), reason: 'To begin with.', supporters: [] },
    adoptedBy: personOf('lena'),
    ...more,
  };
}

/** A proposal of Ana, a day old and open for six more, to answer questions sooner: a rewording of the clause `guidOf(5)`. */
export function proposalOf(more: Partial<Proposal> = {}): Proposal {
  return {
    id: guidOf(200),
    by: personOf('ana'),
    at: hoursLater(24),
    reason: 'Two days is long for somebody who waits.',
    change: {
      kind: 'reword',
      clauseId: guidOf(5),
      heading: 'When we meet',
      text: 'We meet on Thursdays and answer questions within one day.',
    },
    weight: 'minor',
    baseVersion: 1,
    wording: 1,
    closesAt: hoursLater(24 * 8),
    state: 'open',
    support: [],
    objections: [],
    comments: [],
    ...more,
  };
}

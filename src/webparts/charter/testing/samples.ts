import type {
  CharterVersion,
  CharterView,
  Clause,
  ProposalDetail,
  ProposalView,
  ReaderQuestion,
  Section,
} from '../../../domain/charter';
import type { Problem } from '../../../domain/kernel';

export const problem = (code: string, status = 409): Problem => ({
  type: 'about:blank',
  title: 'No',
  status,
  detail: `No, because of ${code}.`,
  code,
});

/** When whatever is done in a test is done. */
export const justNow = '2026-03-25T12:00:00.000Z';

export const ana = { id: 'ana', name: 'Ana Pereira' };
export const bo = { id: 'bo', name: 'Bo Lindqvist' };
export const carys = { id: 'carys', name: 'Carys Morgan' };

/** A clause; its heading is its name, unless it has none. */
export function clauseOf(id: string, section: Section, text: string, heading?: string): Clause {
  return { id, section, text, ...(heading === undefined ? {} : { heading }) };
}

export const someClauses: readonly Clause[] = [
  clauseOf('purpose', 'purpose', 'We make research that teams can act on.'),
  clauseOf('vision', 'vision', 'Nobody designs for people they have never met.'),
  clauseOf('openness', 'values', 'We show work that is not finished.', 'Openness'),
  clauseOf('focus', 'values', 'We finish what we begin.', 'Focus'),
  clauseOf('reply', 'waysOfWorking', 'We reply to each other within one day.', 'Replies'),
];

/** Version 3 of a charter, adopted by consent on 3 March 2026, as a member sees it who has read it. */
export function charterOf(more: Partial<CharterView> = {}): CharterView {
  return {
    community: { id: 'group-0', name: 'User research', timeZone: 'Europe/London' },
    you: { id: carys.id, role: 'member', acknowledged: 3, isAsked: false },
    version: 3,
    adoptedAt: '2026-03-03T09:00:00.000Z',
    adopted: { how: 'consent' },
    clauses: someClauses,
    audience: 'members',
    review: { on: '2026-09-03', everyMonths: 6, isDue: false },
    pastObjectives: [],
    proposals: [],
    endedProposals: 0,
    publication: { state: 'none' },
    questions: [],
    ...more,
  };
}

/** A community without a charter. */
export function noCharter(role: CharterView['you']['role'] = 'member'): CharterView {
  const { adoptedAt: _at, adopted: _how, review: _review, ...view } = charterOf();
  return { ...view, you: { id: carys.id, role, isAsked: false }, version: 0, clauses: [] };
}

/** A proposal of Bo's to reword the clause about replies, open until Tuesday 31 March 2026. */
export function proposalOf(id: string, more: Partial<ProposalDetail> = {}): ProposalDetail {
  return {
    id,
    by: bo,
    at: '2026-03-24T09:00:00.000Z',
    reason: 'Some of us work part-time.',
    change: { kind: 'reword', clauseId: 'reply', text: 'We reply to each other within two working days.' },
    clause: clauseOf('reply', 'waysOfWorking', 'We reply to each other within one day.', 'Replies'),
    weight: 'minor',
    wording: 1,
    closesAt: '2026-03-31T08:00:00.000Z',
    state: 'open',
    support: 0,
    objections: 0,
    unanswered: 0,
    comments: 0,
    yours: {
      supports: false,
      objects: false,
      isProposer: false,
      mayAmend: more.state === 'outdated',
      lookAgain: false,
    },
    supporters: [],
    raised: [],
    said: [],
    ...more,
  };
}

/** What of a proposal stands in the charter's list. */
export function inList(proposal: ProposalDetail): ProposalView {
  const { supporters: _who, raised: _raised, said: _said, rebased: _rebased, knew: _knew, ...view } = proposal;
  return view;
}

export function questionOf(id: string, text: string, more: Partial<ReaderQuestion> = {}): ReaderQuestion {
  return { id, text, by: bo, at: '2026-03-20T09:00:00.000Z', ...more };
}

/** A version that Ana proposed and Bo supported, adopted by consent. */
export function versionOf(
  number: number,
  clauses: readonly Clause[],
  more: Partial<CharterVersion> = {},
): CharterVersion {
  return {
    number,
    adoptedAt: `2026-0${Math.min(number, 3)}-03T09:00:00.000Z`,
    weight: number === 1 ? 'major' : 'minor',
    clauses,
    change: number === 1 ? { kind: 'start', clauses } : { kind: 'move', clauseId: 'reply', section: 'waysOfWorking' },
    proposal: { id: `p${number}`, by: ana, reason: `Reason ${number}`, supporters: [bo] },
    ...more,
  };
}

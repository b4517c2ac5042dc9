import { allowed, refused, type Instant, type Result } from '../kernel';
import type { ZoneRules } from '../sessions';
import { applyChange, type ApplyRefusal, type CharterText } from './applyChange';
import type { Clause } from './clause';
import { nextClosing } from './closing';
import type { ProposeBody } from './contract';
import { charterLimits } from './limits';
import { mergeChange, type MergeTexts } from './mergeChange';
import type { Change, Misfit, Named, Proposal, Weight } from './proposal';
import { tidyChange, tidyRemark, type WordsRefusal } from './tidyChange';

/** What a proposal is made to. */
export interface Proposing {
  readonly charter: CharterText;
  /** The clauses of the version that the proposer looked at. */
  readonly base: readonly Clause[];
  /** The community's proposals that are open or outdated. */
  readonly standing: readonly Proposal[];
  /** Ids that no clause may have: parts of the page in SharePoint bear them. */
  readonly reserved: ReadonlySet<string>;
  /** IANA name. */
  readonly timeZone: string;
}

export type ContentRefusal =
  | ApplyRefusal
  | WordsRefusal
  | { readonly code: 'charterMissing' }
  | { readonly code: 'notEditorial' }
  /** There is no such version yet. */
  | { readonly code: 'versionUnknown' };

export type ProposeRefusal =
  | ContentRefusal
  | { readonly code: 'tooManyProposals'; readonly limit: number; readonly of: 'community' | 'person' }
  /** Somebody else's proposal has that id. */
  | { readonly code: 'idTaken' };

/** What somebody wants to change, as it comes in. */
export type Wish = Pick<ProposeBody, 'change' | 'reason' | 'weight' | 'version'> & Pick<Proposal, 'fromPage'>;

/** What a proposal says, as it is kept. */
export type Content = Pick<Proposal, 'change' | 'reason' | 'weight' | 'baseVersion'> & {
  readonly state: 'open' | 'outdated';
  readonly because?: Misfit;
};

/**
 * Proposes a change, for a week. When the clause has changed since the proposer looked at it in a way that can't be merged, the
 * proposal is kept as outdated: nobody's words are lost. The same again is the same proposal.
 *
 * @param by - a member; or, for what was found on the page in SharePoint, whoever wrote it there
 */
export function propose(
  wish: ProposeBody & Pick<Proposal, 'fromPage' | 'turnsBack'>,
  by: Named,
  proposing: Proposing,
  now: Instant,
  zones: ZoneRules,
  merge: MergeTexts,
): Result<Proposal, ProposeRefusal> {
  const { standing, timeZone } = proposing;
  const same = standing.find(({ id }) => id === wish.id);
  if (same) return (same.begunBy ?? same.by).id === by.id ? allowed(same) : refused({ code: 'idTaken' });
  const limit = charterLimits.openProposals;
  if (standing.length >= limit) return refused({ code: 'tooManyProposals', limit, of: 'community' });
  if (wish.fromPage && standing.filter(({ fromPage }) => fromPage).length >= charterLimits.openFromPage) {
    return refused({ code: 'tooManyProposals', limit: charterLimits.openFromPage, of: 'community' });
  }
  const each = charterLimits.openProposalsEach;
  const own = standing.filter((proposal) => proposal.by.id === by.id && !proposal.fromPage);
  // Whoever rewrites a page by hand changes many clauses at once.
  if (own.length >= each && !wish.fromPage) return refused({ code: 'tooManyProposals', limit: each, of: 'person' });
  const content = checkContent(wish, proposing, merge);
  if (!content.ok) return content;
  return allowed({
    id: wish.id,
    by,
    at: now,
    ...content.value,
    wording: 1,
    closesAt: nextClosing(now, timeZone, zones),
    support: [],
    objections: [],
    comments: [],
    ...(wish.fromPage ? { fromPage: true } : {}),
    ...(wish.turnsBack === undefined ? {} : { turnsBack: wish.turnsBack }),
  });
}

/**
 * What a wish says as it is kept, or why it can't be proposed.
 * @param proposing - `standing` without the proposal that is amended
 */
export function checkContent(wish: Wish, proposing: Proposing, merge: MergeTexts): Result<Content, ContentRefusal> {
  const { charter, base, standing } = proposing;
  const { version } = charter;
  if (!Number.isInteger(wish.version) || wish.version < 0 || wish.version > version) {
    return refused({ code: 'versionUnknown' });
  }
  const isStart = wish.change.kind === 'start';
  const isStarted = version > 0 || standing.some(({ change }) => change.kind === 'start');
  if (isStart && isStarted) return refused({ code: 'charterStarted' });
  if (!isStart && version === 0) return refused({ code: 'charterMissing' });
  if (wish.weight === 'editorial' && !mayBeEditorial(wish.change)) return refused({ code: 'notEditorial' });
  const weight: Weight = isStart ? 'major' : wish.weight;
  const reason = reasonOf(wish);
  if (!reason.ok) return reason;
  const tidied = tidyChange(wish.change);
  if (!tidied.ok) return tidied;
  const change = tidied.value;
  if (change.kind === 'add' && idsInUse(charter, standing).has(change.clause.id)) {
    return refused({ code: 'clauseIdTaken' });
  }
  if (newClauses(change).some(({ id }) => proposing.reserved.has(id))) return refused({ code: 'clauseIdTaken' });
  const intended = applyChange(isStart ? [] : base, change);
  if (!intended.ok) return intended;
  const merged = mergeChange(change, base, charter, merge);
  const content = { change, reason: reason.value, weight };
  if (merged.kind === 'fits') {
    // What fits as it is was as good as made from the charter of today.
    return allowed({ ...content, baseVersion: merged.isMerged ? wish.version : version, state: 'open' });
  }
  if (merged.because === 'nothingLeft') return refused({ code: 'nothingChanges' });
  if (merged.because === 'full') {
    const applied = applyChange(charter.clauses, change);
    if (!applied.ok) return applied;
  }
  if (merged.because === 'clauseGone' && change.kind !== 'reword') return refused({ code: 'clauseUnknown' });
  return allowed({ ...content, baseVersion: wish.version, state: 'outdated', because: merged.because });
}

function mayBeEditorial({ kind }: Change): boolean {
  switch (kind) {
    case 'start':
    case 'reword':
    case 'move':
      return true;
    case 'add':
    case 'remove':
      return false;
  }
}

/** The first charter of a community needs no reason, and who wrote on the page was asked for none. */
function reasonOf({ change, reason, fromPage }: Wish): Result<string, WordsRefusal> {
  const mayLack = change.kind === 'start' || fromPage === true;
  return mayLack && reason.trim() === '' ? allowed('') : tidyRemark(reason, charterLimits.reason);
}

/** Ids of clauses that there are, or would be if everything that stands were adopted. */
function idsInUse({ clauses }: CharterText, standing: readonly Proposal[]): ReadonlySet<string> {
  const proposed = standing.flatMap(({ change }) => newClauses(change));
  return new Set([...clauses, ...proposed].map(({ id }) => id));
}

/** The clauses that a change would bring. */
function newClauses(change: Change): readonly Clause[] {
  switch (change.kind) {
    case 'start':
      return change.clauses;
    case 'add':
      return [change.clause];
    case 'reword':
    case 'move':
    case 'remove':
      return [];
  }
}

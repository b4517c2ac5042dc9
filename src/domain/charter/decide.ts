import { allowed, refused, type Instant, type Result } from '../kernel';
import { checkActive, checkWording, type EndedRefusal, type WordingRefusal } from './acting';
import type { CharterText } from './applyChange';
import type { CharterVersion } from './charter';
import type { Clause } from './clause';
import { withoutEarlier } from './earlierWordings';
import { mergeChange, type MergedChange, type MergeTexts } from './mergeChange';
import type { Misfit, Named, Proposal } from './proposal';
import { standingObjections, supportersOf } from './stances';
import { isUnsigned } from './unsigned';

/** What a proposal is decided by. */
export interface Deciding {
  readonly charter: CharterText;
  /** The clauses of the version that the proposal was made from (see `needsBase`). */
  readonly base: readonly Clause[];
  /** Ids of whose objections count: of who is in the community, or was put out of it. */
  readonly members: ReadonlySet<string>;
}

/** An adopted proposal and the version it makes, which belong into one write. */
export interface Adoption {
  readonly proposal: Proposal;
  readonly version: CharterVersion;
}

export type Decision =
  | { readonly kind: 'notYet' }
  | { readonly kind: 'returned' | 'withdrawn'; readonly proposal: Proposal }
  | { readonly kind: 'outdated'; readonly proposal: Proposal }
  | ({ readonly kind: 'adopted' } & Adoption);

/**
 * Decides a proposal whose closing date has come, by consent: it is adopted when no objection of somebody who is in the community still
 * stands, else it goes back. What nobody of the community stands for is dropped unless somebody supports it. What doesn't fit the charter any more waits for a person. To be asked of one after the other, in the order
 * of their closing dates, each with the charter that the one before has made.
 *
 * @returns `notYet` also for what has been decided
 */
export function decide(proposal: Proposal, deciding: Deciding, now: Instant, merge: MergeTexts): Decision {
  if (proposal.state !== 'open' || now < proposal.closesAt) return { kind: 'notYet' };
  if (standingObjections(proposal, deciding.members).length > 0) {
    return { kind: 'returned', proposal: { ...withoutEarlier(proposal), state: 'returned', ended: { at: now } } };
  }
  if (isUnsigned(proposal) && supportersOf(proposal).length === 0) {
    return { kind: 'withdrawn', proposal: { ...withoutEarlier(proposal), state: 'withdrawn', ended: { at: now } } };
  }
  const merged = mergeChange(proposal.change, deciding.base, deciding.charter, merge);
  if (merged.kind === 'outdated') return outdated(proposal, merged.because);
  return { kind: 'adopted', ...adopted(proposal, merged, deciding.charter, now) };
}

/**
 * Looks whether an open proposal still fits after the charter has changed, so that its proposer hears of it at once and not when it
 * closes.
 */
export function findOutdated(
  proposal: Proposal,
  { charter, base }: Pick<Deciding, 'charter' | 'base'>,
  merge: MergeTexts,
): Extract<Decision, { kind: 'outdated' }> | undefined {
  if (proposal.state !== 'open') return undefined;
  const merged = mergeChange(proposal.change, base, charter, merge);
  return merged.kind === 'outdated' ? outdated(proposal, merged.because) : undefined;
}

export type AdoptRefusal =
  | EndedRefusal
  | WordingRefusal
  | { readonly code: 'notEditorial' }
  | { readonly code: 'objectionStands'; readonly objections: number }
  | { readonly code: 'proposalOutdated' };

/**
 * Adopts an editorial change, or the first charter, at once; the version says who did.
 * @param by - a lead
 */
export function adoptAtOnce(
  proposal: Proposal,
  wording: number,
  by: Named,
  deciding: Pick<Deciding, 'charter' | 'base'>,
  now: Instant,
  merge: MergeTexts,
): Result<Adoption, AdoptRefusal> {
  const active = checkActive(proposal, now);
  if (!active.ok) return active;
  const looked = checkWording(proposal, wording);
  if (!looked.ok) return looked;
  if (proposal.weight !== 'editorial' && proposal.change.kind !== 'start') return refused({ code: 'notEditorial' });
  // The closing date alone knows whose objection has gone with them.
  const objections = proposal.objections.filter(({ withdrawnAt }) => !withdrawnAt).length;
  if (objections > 0) return refused({ code: 'objectionStands', objections });
  if (proposal.state === 'outdated') return refused({ code: 'proposalOutdated' });
  const merged = mergeChange(proposal.change, deciding.base, deciding.charter, merge);
  if (merged.kind === 'outdated') return refused({ code: 'proposalOutdated' });
  return allowed(adopted(proposal, merged, deciding.charter, now, { id: by.id, name: by.name }));
}

/** The order in which proposals are decided and shown: the one that closes first first. */
export function byClosing(a: Pick<Proposal, 'closesAt' | 'id'>, b: Pick<Proposal, 'closesAt' | 'id'>): number {
  const [one, other] = [a, b].map(({ closesAt, id }) => `${closesAt} ${id}`) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

function outdated(proposal: Proposal, because: Misfit): Extract<Decision, { kind: 'outdated' }> {
  return { kind: 'outdated', proposal: { ...proposal, state: 'outdated', because } };
}

function adopted(
  proposal: Proposal,
  { change, clauses, isMerged }: Extract<MergedChange, { kind: 'fits' }>,
  charter: CharterText,
  now: Instant,
  adoptedBy?: Named,
): Adoption {
  const { id, by, begunBy, reason, weight, turnsBack } = proposal;
  const number = charter.version + 1;
  const merged = isMerged ? ({ merged: true } as const) : {};
  return {
    proposal: {
      ...withoutEarlier(proposal),
      state: 'adopted',
      ended: { at: now, ...(adoptedBy ? { by: adoptedBy } : {}), version: number, ...merged },
    },
    version: {
      number,
      adoptedAt: now,
      weight,
      clauses,
      change,
      proposal: { id, by, ...(begunBy ? { begunBy } : {}), reason, supporters: supportersOf(proposal) },
      ...(adoptedBy ? { adoptedBy } : {}),
      ...(turnsBack === undefined ? {} : { turnsBack }),
      ...merged,
    },
  };
}

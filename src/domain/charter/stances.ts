import { allowed, refused, type Instant, type Result } from '../kernel';
import { checkActive, checkStance, type EndedRefusal, type StanceRefusal } from './acting';
import type { CommentBody, ObjectBody } from './contract';
import { withoutEarlier } from './earlierWordings';
import { charterLimits } from './limits';
import type { Named, Objection, Proposal } from './proposal';
import { tidyRemark, type WordsRefusal } from './tidyChange';

export type RemarkRefusal =
  | WordsRefusal
  | { readonly code: 'tooManyRemarks'; readonly limit: number }
  /** Of this person. */
  | { readonly code: 'tooManyComments'; readonly limit: number }
  /** Somebody else said something under that id. */
  | { readonly code: 'idTaken' };

/** Supports a wording. One's own objections are withdrawn with it; the same again changes nothing. */
export function support(proposal: Proposal, by: Named, wording: number, now: Instant): Result<Proposal, StanceRefusal> {
  const may = checkStance(proposal, by, wording, now);
  if (!may.ok) return may;
  if (supportOf(proposal, by.id)?.wording === wording) return allowed(withdrawObjectionsOf(proposal, by.id, now));
  const settled = withdrawObjectionsOf(withoutSupportOf(proposal, by.id), by.id, now);
  return allowed({ ...settled, support: [...settled.support, { by, at: now, wording }] });
}

/** Supports it no longer, whichever wording it was. */
export function unsupport(
  proposal: Proposal,
  by: Named,
  wording: number,
  now: Instant,
): Result<Proposal, StanceRefusal> {
  const may = checkStance(proposal, by, wording, now);
  return may.ok ? allowed(withoutSupportOf(proposal, by.id)) : may;
}

/**
 * Objects to a wording, with a reason: while the objection stands, the proposal is not adopted. One's own support is taken back. The
 * same again (by its id) changes nothing. Of somebody who has withdrawn as many as are kept the oldest gives way.
 */
export function object(
  proposal: Proposal,
  { id, reason, wording }: ObjectBody,
  by: Named,
  now: Instant,
): Result<Proposal, StanceRefusal | RemarkRefusal> {
  const same = proposal.objections.find((objection) => objection.id === id);
  if (same) return same.by.id === by.id ? allowed(proposal) : refused({ code: 'idTaken' });
  const may = checkStance(proposal, by, wording, now);
  if (!may.ok) return may;
  const limit = charterLimits.objectionsEach;
  const own = proposal.objections.filter((objection) => objection.by.id === by.id);
  const isFull = own.length >= limit;
  if (isFull && own.some(({ withdrawnAt }) => !withdrawnAt)) return refused({ code: 'tooManyRemarks', limit });
  const text = tidyRemark(reason, charterLimits.reason);
  if (!text.ok) return text;
  const raised: Objection = { id, by, at: now, reason: text.value, wording };
  const kept = proposal.objections.filter((objection) => !isFull || objection !== own[0]);
  return allowed({ ...withoutSupportOf(proposal, by.id), objections: [...kept, raised] });
}

/** Withdraws an objection: by whoever raised it. */
export function withdrawObjection(
  proposal: Proposal,
  objectionId: string,
  by: Named,
  now: Instant,
): Result<Proposal, EndedRefusal | { readonly code: 'objectionUnknown' } | { readonly code: 'notYours' }> {
  const objection = proposal.objections.find(({ id }) => id === objectionId);
  if (!objection) return refused({ code: 'objectionUnknown' });
  if (objection.by.id !== by.id) return refused({ code: 'notYours' });
  if (objection.withdrawnAt) return allowed(proposal);
  const active = checkActive(proposal, now);
  return active.ok ? allowed(withdrawn(proposal, (one) => one === objection, now)) : active;
}

/** Says something about a proposal, perhaps in answer to an objection. The same again (by its id) changes nothing. */
export function comment(
  proposal: Proposal,
  { id, text: raw, answers }: CommentBody,
  by: Named,
  now: Instant,
): Result<Proposal, EndedRefusal | RemarkRefusal | { readonly code: 'objectionUnknown' }> {
  const same = proposal.comments.find((one) => one.id === id);
  if (same) return same.by.id === by.id ? allowed(proposal) : refused({ code: 'idTaken' });
  const active = checkActive(proposal, now);
  if (!active.ok) return active;
  const limit = charterLimits.remarks;
  if (proposal.comments.length + proposal.objections.length >= limit) return refused({ code: 'tooManyRemarks', limit });
  const each = charterLimits.commentsEach;
  if (proposal.comments.filter((one) => one.by.id === by.id).length >= each) {
    return refused({ code: 'tooManyComments', limit: each });
  }
  if (answers !== undefined && !proposal.objections.some((objection) => objection.id === answers)) {
    return refused({ code: 'objectionUnknown' });
  }
  const text = tidyRemark(raw, charterLimits.comment);
  if (!text.ok) return text;
  const said = { id, by, at: now, text: text.value, ...(answers === undefined ? {} : { answers }) };
  return allowed({ ...proposal, comments: [...proposal.comments, said] });
}

/** Takes a proposal back: by its proposer, or by a lead. */
export function withdraw(
  proposal: Proposal,
  by: Named & { readonly isLead: boolean },
  now: Instant,
): Result<Proposal, EndedRefusal | { readonly code: 'notYours' }> {
  const isOwn = proposal.by.id === by.id;
  if (!isOwn && !by.isLead) return refused({ code: 'notYours' });
  const active = checkActive(proposal, now);
  if (!active.ok) return active;
  const who = isOwn ? {} : { by: { id: by.id, name: by.name } };
  return allowed({ ...withoutEarlier(proposal), state: 'withdrawn', ended: { at: now, ...who } });
}

/**
 * The objections that hold a proposal up: not withdrawn, and of somebody who has not left by themselves.
 * @param members - ids of who is in the community, or was put out of it
 */
export function standingObjections({ objections }: Proposal, members: ReadonlySet<string>): readonly Objection[] {
  return objections.filter(({ by, withdrawnAt }) => !withdrawnAt && members.has(by.id));
}

/** How many objections are shown: of one that went back all that were not withdrawn, also of people who have left since. */
export function countObjections(proposal: Proposal, members: ReadonlySet<string>): number {
  if (proposal.state !== 'returned') return standingObjections(proposal, members).length;
  return proposal.objections.filter(({ withdrawnAt }) => !withdrawnAt).length;
}

/** The objections that wait for the proposer's word: to the wording that stands, and without an answer of theirs. */
export function unansweredObjections(proposal: Proposal, members: ReadonlySet<string>): readonly Objection[] {
  const { wording, comments } = proposal;
  const answered = new Set(comments.flatMap(({ by, answers }) => (by.id === proposal.by.id ? [answers] : [])));
  return standingObjections(proposal, members).filter((one) => one.wording === wording && !answered.has(one.id));
}

/** Those who support the wording that stands. */
export function supportersOf({ support: all, wording }: Proposal): readonly Named[] {
  return all.filter((one) => one.wording === wording).map(({ by }) => by);
}

/** The support of somebody, of whichever wording. */
export function supportOf({ support: all }: Proposal, personId: string): Proposal['support'][number] | undefined {
  return all.find(({ by }) => by.id === personId);
}

export function withoutSupportOf(proposal: Proposal, personId: string): Proposal {
  const left = proposal.support.filter(({ by }) => by.id !== personId);
  return left.length === proposal.support.length ? proposal : { ...proposal, support: left };
}

export function withdrawObjectionsOf(proposal: Proposal, personId: string, now: Instant): Proposal {
  return withdrawn(proposal, ({ by, withdrawnAt }) => by.id === personId && !withdrawnAt, now);
}

function withdrawn(proposal: Proposal, which: (objection: Objection) => boolean, now: Instant): Proposal {
  if (!proposal.objections.some(which)) return proposal;
  const objections = proposal.objections.map((one) => (which(one) ? { ...one, withdrawnAt: now } : one));
  return { ...proposal, objections };
}

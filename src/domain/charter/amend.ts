import { allowed, refused, sameFields, type Instant, type Result } from '../kernel';
import { checkActive, checkWording, type EndedRefusal, type WordingRefusal } from './acting';
import { closingAfterAmendment } from './closing';
import type { AmendBody } from './contract';
import { keepEarlier } from './earlierWordings';
import type { MergeTexts } from './mergeChange';
import { checkContent, type ContentRefusal, type Proposing } from './propose';
import type { Named, Proposal } from './proposal';
import { withdrawObjectionsOf, withoutSupportOf } from './stances';

export type AmendRefusal = EndedRefusal | WordingRefusal | ContentRefusal | { readonly code: 'notYours' };

/**
 * Gives a proposal another wording. Everybody who supported or objected is asked to look again: support is of a wording, objections
 * stand until their objector withdraws them. There are two days at least to do so.
 *
 * Somebody other than its proposer may when it is outdated or the proposer has left. They take it over, and stand for it from then on;
 * whoever stood for it before is among those who supported an earlier wording, and is asked to look again.
 *
 * @param members - ids of who is in the community now
 */
export function amend(
  proposal: Proposal,
  body: AmendBody,
  by: Named,
  amending: Proposing & { readonly members: ReadonlySet<string> },
  now: Instant,
  merge: MergeTexts,
): Result<Proposal, AmendRefusal> {
  const active = checkActive(proposal, now);
  if (!active.ok) return active;
  if (!mayAmend(proposal, by.id, amending.members)) return refused({ code: 'notYours' });
  const looked = checkWording(proposal, body.wording);
  if (!looked.ok) return looked;
  const standing = amending.standing.filter(({ id }) => id !== proposal.id);
  const content = checkContent(body, { ...amending, standing }, merge);
  if (!content.ok) return content;
  const { because: _because, ...before } = proposal;
  const { change, reason, weight } = before;
  const { value } = content;
  const isSame = sameFields(
    { change, reason, weight },
    { ...value, baseVersion: undefined, state: undefined, because: undefined },
  );
  if (isSame && proposal.state === 'open') return refused({ code: 'nothingChanges' });
  const after = {
    ...(by.id === proposal.by.id ? before : takenOver(before, by, amending.members, now)),
    ...value,
    wording: proposal.wording + 1,
    closesAt: closingAfterAmendment(proposal.closesAt, now),
  };
  return allowed(keepEarlier(proposal, after));
}

/** Whether somebody of the community may give a proposal that is active another wording. */
export function mayAmend({ by, state }: Proposal, personId: string, members: ReadonlySet<string>): boolean {
  return personId === by.id || state === 'outdated' || !members.has(by.id);
}

function takenOver(proposal: Proposal, by: Named, members: ReadonlySet<string>, now: Instant): Proposal {
  const { begunBy, by: before, wording } = proposal;
  const first = begunBy ?? before;
  const free = withdrawObjectionsOf(withoutSupportOf(proposal, by.id), by.id, now);
  const { begunBy: _begunBy, ...rest } = free;
  return {
    ...rest,
    by,
    ...(first.id === by.id ? {} : { begunBy: first }),
    ...(members.has(before.id) ? { support: [...free.support, { by: before, at: now, wording }] } : {}),
  };
}

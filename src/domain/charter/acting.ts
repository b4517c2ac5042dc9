import { allowed, refused, type Instant, type Result } from '../kernel';
import type { Named, Proposal } from './proposal';

export type EndedRefusal = { readonly code: 'proposalEnded' };
/** It was amended since they looked at it. */
export type WordingRefusal = { readonly code: 'wordingChanged'; readonly wording: number };
export type StanceRefusal = EndedRefusal | WordingRefusal | { readonly code: 'ownProposal' };

/**
 * Whether anything may be done with a proposal still. From its closing date on nothing may, also while the server has not decided it
 * yet; an outdated one has no closing date.
 */
export function checkActive(proposal: Proposal, now: Instant): Result<Proposal, EndedRefusal> {
  const { state, closesAt } = proposal;
  const isActive = state === 'outdated' || (state === 'open' && now < closesAt);
  return isActive ? allowed(proposal) : refused({ code: 'proposalEnded' });
}

/** Whether somebody may support that wording of a proposal or object to it. */
export function checkStance(
  proposal: Proposal,
  by: Named,
  wording: number,
  now: Instant,
): Result<Proposal, StanceRefusal> {
  const active = checkActive(proposal, now);
  if (!active.ok) return active;
  if (proposal.by.id === by.id) return refused({ code: 'ownProposal' });
  return checkWording(proposal, wording);
}

/** Whether that is the wording that stands. */
export function checkWording(proposal: Proposal, wording: number): Result<Proposal, WordingRefusal> {
  return wording === proposal.wording
    ? allowed(proposal)
    : refused({ code: 'wordingChanged', wording: proposal.wording });
}

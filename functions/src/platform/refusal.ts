import type { PhaseRefusal, ProposalRefusal, VoteRefusal } from '../../../src/domain/leanCoffee';

/** Every reason for which the app says no: those of the rules, and those of the app around them. */
export type RefusalCode =
  | ProposalRefusal['code']
  | VoteRefusal['code']
  | PhaseRefusal['code']
  | 'notSignedIn'
  | 'communityUnknown'
  | 'notAMember'
  | 'onlyAdministrators'
  | 'badRequest'
  | 'tooLarge'
  | 'sessionUnknown'
  | 'sessionOver'
  | 'failureUnknown'
  | 'proposingClosed'
  | 'votingNotOpen'
  | 'votingClosed'
  | 'tooBusy'
  | 'unavailable'
  | 'unexpected';

/** A reason with what is needed to say it in a sentence. */
export interface Reason {
  readonly code: RefusalCode;
  readonly [detail: string]: unknown;
}

/**
 * Why the app does not do what it was asked. Services throw it with a stable code; one table (`problems.ts`) turns the
 * code into a status and a sentence, so that no rule or service knows of HTTP.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}

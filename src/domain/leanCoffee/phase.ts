import { allowed, refused, type Instant, type Result } from '../kernel';
import { closingTimeMs } from './rules';

/** The phases in the order a session walks through them. */
export const phases = ['proposing', 'voting', 'discussing', 'closed'] as const;

/** Where a session stands. It only ever moves forward, one step at a time. */
export type Phase = (typeof phases)[number];

/** Whether the voting is over: totals are shown, and people can write notes, takeaways and actions. */
export function isPastVoting(phase: Phase): boolean {
  return phase === 'discussing' || phase === 'closed';
}

export type PhaseRefusal =
  | { readonly code: 'onlyFacilitators' }
  | { readonly code: 'phaseOutOfOrder'; readonly from: Phase; readonly to: Phase }
  | { readonly code: 'nothingToVoteOn' }
  | { readonly code: 'tooEarlyToClose' };

/**
 * Moves a session on: a facilitator opens the voting, closes it, and in the end closes the session.
 * Asking for the phase the session is already in is allowed and changes nothing, so that a repeated request does no harm.
 *
 * @param current - the phase the session is in
 * @param command - the phase asked for, whether the person may facilitate, and how many topics stand on the board;
 * `mayClose`: whether they may end the session already, which is for good, see `mayClose`
 */
export function changePhase(
  current: Phase,
  command: {
    readonly to: Phase;
    readonly mayFacilitate: boolean;
    readonly mayClose: boolean;
    readonly topicCount: number;
  },
): Result<Phase, PhaseRefusal> {
  if (!command.mayFacilitate) return refused({ code: 'onlyFacilitators' });
  if (command.to === current) return allowed(current);
  if (phases.indexOf(command.to) !== phases.indexOf(current) + 1) {
    return refused({ code: 'phaseOutOfOrder', from: current, to: command.to });
  }
  if (command.to === 'closed' && !command.mayClose) return refused({ code: 'tooEarlyToClose' });
  if (command.to === 'voting' && command.topicCount === 0) return refused({ code: 'nothingToVoteOn' });
  return allowed(command.to);
}

/** Whether somebody may end the session: a lead at any time, who has taken over only when it comes to its end. */
export function mayClose(session: { readonly endsAt: Instant }, isLead: boolean, now: Instant): boolean {
  return isLead || Date.parse(now) >= Date.parse(session.endsAt) - closingTimeMs;
}

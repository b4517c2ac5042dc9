import { allowed, refused, type Result } from '../kernel';

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
  | { readonly code: 'nothingToVoteOn' };

/**
 * Moves a session on: a facilitator opens the voting, closes it, and in the end closes the session.
 * Asking for the phase the session is already in is allowed and changes nothing, so that a repeated request does no harm.
 *
 * @param current - the phase the session is in
 * @param command - the phase asked for, whether the person may facilitate, and how many topics stand on the board
 */
export function changePhase(
  current: Phase,
  command: { readonly to: Phase; readonly mayFacilitate: boolean; readonly topicCount: number },
): Result<Phase, PhaseRefusal> {
  if (!command.mayFacilitate) return refused({ code: 'onlyFacilitators' });
  if (command.to === current) return allowed(current);
  if (phases.indexOf(command.to) !== phases.indexOf(current) + 1) {
    return refused({ code: 'phaseOutOfOrder', from: current, to: command.to });
  }
  if (command.to === 'voting' && command.topicCount === 0) return refused({ code: 'nothingToVoteOn' });
  return allowed(command.to);
}

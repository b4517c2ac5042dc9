import type { Instant } from '../../../../src/domain/kernel';
import type { PlannedSession } from '../SessionStore';

/** So long topics wait for a cancellation that nobody is told of, while everything is held back for instance: a day. */
const topicsWaitForMs = 86_400_000;

/**
 * Whether a session is cancelled in a way that can be taken back: nobody has been told of it, and its topics have not gone on
 * to another session. They go on once people are told.
 */
export function mayTakeBack({ cancelled, order }: PlannedSession, now: Instant): boolean {
  if (!cancelled || order.begun || order.state === 'done') return false;
  return Date.parse(now) - Date.parse(cancelled.at) < topicsWaitForMs;
}

import { allowed, hasSomethingToSee, refused, tidyLine, type Instant, type Result } from '../../kernel';
import { checkOpen, type ClosedRefusal, type DetailedSession } from './changeSession';
import type { Cancellation } from '../session';
import { firstTooLong, type DetailsRefusal } from './tidyDetails';

export type CancelRefusal =
  ClosedRefusal | { readonly code: 'reasonMissing' } | Extract<DetailsRefusal, { code: 'detailTooLong' }>;

/**
 * A lead calls a session off, also one that has begun. The rhythm plans no other one for its day.
 *
 * @param reason - everybody invited reads it
 */
export function cancelSession(
  session: Pick<DetailedSession, 'endsAt' | 'cancelled'>,
  reason: string,
  now: Instant,
): Result<{ readonly cancelled: Cancellation }, CancelRefusal> {
  const open = checkOpen(session, now);
  if (!open.ok) return open;
  const text = tidyLine(reason);
  if (!hasSomethingToSee(text)) return refused({ code: 'reasonMissing' });
  const tooLong = firstTooLong({ reason: text });
  return tooLong ? refused(tooLong) : allowed({ cancelled: { reason: text, at: now, by: 'lead' } });
}

const hourMs = 3_600_000;

/** So many hours before its start a session without a topic may be cancelled by itself: up to a week. */
export const topicHours = { least: 1, most: 168 } as const;

/**
 * Whether a session is cancelled by itself, because nobody has proposed a topic by the time that was set for it. Never once
 * it has begun, and never one that was put at its time after that: nobody had the chance.
 *
 * @param hours - before the start; undefined: never
 * @param topics - how many there are on its board
 */
export function shouldCancelWithoutTopics(
  session: Pick<DetailedSession, 'startsAt' | 'cancelled' | 'origin'>,
  hours: number | undefined,
  topics: number,
  now: Instant,
): boolean {
  if (hours === undefined || topics > 0 || session.cancelled || session.startsAt <= now) return false;
  const proposeBy = new Date(Date.parse(session.startsAt) - hours * hourMs).toISOString();
  return now >= proposeBy && (session.origin?.setAt ?? '') < proposeBy;
}

/** What is stored of a session that is cancelled because it has no topic. */
export function cancelledWithoutTopics(now: Instant): { readonly cancelled: Cancellation } {
  return { cancelled: { reason: '', at: now, by: 'noTopics' } };
}

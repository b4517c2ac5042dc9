import { ofLastDay, type Instant } from '../../../../src/domain/kernel';
import type { RealTime } from '../../platform/clock';
import { orderedAnew, orderedFor, orderedToTell } from '../order';
import type { Before, PlannedSession, SessionChange } from '../SessionStore';
import { isTold, toldOf } from './told';

/** How long nothing more may have changed before people are told of a change. */
export interface QuietMinute {
  readonly time: RealTime;
  /** In milliseconds; 0: at once. */
  readonly quietMs: number;
}

/** What is stored beside a change: when people are told of it, and that they are. */
export type Telling = Pick<SessionChange, 'order' | 'tellings' | 'wordsRevision' | 'before'>;

/** When a quiet minute is over that begins now: in real time, in milliseconds. */
function quietUntil({ time, quietMs }: QuietMinute): number {
  return quietMs === 0 ? 0 : time() + quietMs;
}

/**
 * What is to be told after a change. Each further one begins the minute anew, and counts no second time. What comes back to
 * what people know already is told to nobody, and was not counted.
 *
 * @param session - as it is stored
 * @param change - what is decided, the whole of it
 */
export function tellAfter(session: PlannedSession, change: SessionChange, quiet: QuietMinute, now: Instant): Telling {
  const next: PlannedSession = { ...session, ...change };
  const { told, order } = session;
  const recent = ofLastDay(session.tellings ?? [], now);
  const isCounted = isWaiting(session) && order.tells === true;
  const known = toldOf(next);
  // What an order has begun to tell some people may be told to others only.
  const isKnown = told !== undefined && !order.begun && !next.cancelled;
  const words = told?.words === known.words ? { wordsRevision: told.wordsRevision } : {};
  if (isKnown && told.all === known.all)
    return { order: orderedAnew, tellings: isCounted ? recent.slice(0, -1) : recent, ...words };
  if (!isTold(session) && !isCounted) return { order: next.cancelled ? orderedFor(quietUntil(quiet)) : orderedAnew };
  return {
    order: orderedToTell(quietUntil(quiet)),
    tellings: isCounted ? recent : [...recent, now],
    // A further change while the first is held: people still know how it was before both.
    before: isCounted ? session.before : beforeOf(session),
    ...words,
  };
}

function beforeOf({ startsAt, endsAt, place, speaker }: PlannedSession): Before {
  return { startsAt, endsAt, ...(place && { place }), ...(speaker && { speaker }) };
}

/** What is to be told of a session that is new. */
export function tellOfNew(quiet: QuietMinute, now: Instant): Required<Pick<Telling, 'order' | 'tellings'>> {
  return { order: orderedToTell(quietUntil(quiet)), tellings: [now] };
}

/** Whether a change would be told beside what is waiting to be told anyway: that is what limits count. */
export function isOneMore(session: PlannedSession): boolean {
  return isTold(session) && !(isWaiting(session) && session.order.tells);
}

/** Whether nobody has heard yet of what was decided last, and will. */
function isWaiting({ order }: PlannedSession): boolean {
  return order.state === 'pending' && !order.begun;
}

/** How long a message about such an order waits, in milliseconds; undefined: not at all. */
export function waitFor(quietMs: number): number | undefined {
  // The order has to be due when the message arrives.
  return quietMs === 0 ? undefined : quietMs + 100;
}

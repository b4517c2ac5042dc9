import { allowed, endOf, minutesOf, refused, sameFields, type Instant, type Result } from '../../kernel';
import type { Holidays } from '../rhythm/cadence';
import type { ChangeSessionBody } from '../contract';
import { readSame } from '../invitationHolds';
import type { Session, SessionDetails } from '../session';
import {
  checkFree,
  checkLength,
  checkStart,
  sessionMinutes,
  type LengthRefusal,
  type OverlapRefusal,
  type StartsRefusal,
} from './sessionTime';
import type { CommunityCalendar, StandingSession } from '../standing';
import { tidyPlace, tidySpeaker, type DetailsRefusal } from './tidyDetails';
import type { ZoneRules } from '../rhythm/zoneRules';

/** A session with what people decided about it. */
export type DetailedSession = StandingSession & SessionDetails;

/** What is changed in a session; absent is unchanged, null takes it away. */
export type WantedChange = Omit<ChangeSessionBody, 'etag'>;

/** What is stored of a changed session; absent is unchanged, undefined is taken away. Empty when nothing changes. */
export type SessionEdit = Partial<
  Pick<Session, 'startsAt' | 'endsAt'> &
    Pick<SessionDetails, 'setByHand' | 'origin' | 'revision' | 'wordsRevision'> & {
      readonly movedFor: undefined;
      readonly place: SessionDetails['place'] | undefined;
      readonly speaker: SessionDetails['speaker'] | undefined;
    }
>;

/** A session that is cancelled or over stays as it is. */
export type ClosedRefusal = { readonly code: 'sessionCancelled' } | { readonly code: 'sessionOver' };

export type ChangeRefusal =
  ClosedRefusal | LengthRefusal | StartsRefusal | { readonly code: 'endsInThePast' } | OverlapRefusal | DetailsRefusal;

/** Whether a session can still be changed. */
export function checkOpen(
  session: Pick<DetailedSession, 'endsAt' | 'cancelled'>,
  now: Instant,
): Result<true, ClosedRefusal> {
  if (session.cancelled) return refused({ code: 'sessionCancelled' });
  return session.endsAt > now ? allowed(true) : refused({ code: 'sessionOver' });
}

/**
 * Moves a session, makes it longer or shorter, gives it a place or a speaker. Everybody invited is told once of what they
 * read; another address of a speaker mails those who come or go by it, and what leaves everything as it is nobody. A rhythm leaves a session alone whose time was set by hand.
 *
 * @param calendar - all sessions of the community, this one too
 */
export function changeSession(
  session: DetailedSession,
  wanted: WantedChange,
  calendar: CommunityCalendar,
  now: Instant,
  zones: ZoneRules,
  holidays: Holidays,
): Result<SessionEdit, ChangeRefusal> {
  const open = checkOpen(session, now);
  if (!open.ok) return open;
  const time = changeTime(session, wanted, calendar, now, zones, holidays);
  if (!time.ok) return time;
  const words = changeDetails(session, wanted);
  if (!words.ok) return words;
  const revision = session.revision + 1;
  const edit = { ...time.value, ...words.value };
  if (Object.keys(edit).length === 0) return allowed({});
  return allowed({
    ...edit,
    revision,
    ...(!readSame(session, { ...session, ...edit }) && { wordsRevision: revision }),
  });
}

function changeTime(
  session: DetailedSession,
  { startsAt, minutes }: WantedChange,
  calendar: CommunityCalendar,
  now: Instant,
  zones: ZoneRules,
  holidays: Holidays,
): Result<SessionEdit, ChangeRefusal> {
  const length = minutes === undefined ? allowed(minutesOf(session)) : checkLength(minutes, sessionMinutes);
  if (!length.ok) return length;
  const isMoved = startsAt !== undefined && Date.parse(startsAt) !== Date.parse(session.startsAt);
  const start = isMoved ? checkStart(startsAt, now) : allowed(session.startsAt);
  if (!start.ok) return start;
  const moved = { startsAt: start.value, endsAt: endOf(start.value, length.value) };
  if (moved.startsAt === session.startsAt && moved.endsAt === session.endsAt) return allowed({});
  if (moved.endsAt <= now) return refused({ code: 'endsInThePast' });
  const time = checkFree(moved, calendar, zones, holidays, session.id);
  if (!time.ok) return time;
  if (moved.startsAt === session.startsAt) return allowed({ ...time.value, setByHand: true });
  const { movedFrom = session.startsAt } = session.origin ?? {};
  const origin = { ...session.origin, setAt: now, movedFrom };
  return allowed({ ...time.value, setByHand: true, movedFor: undefined, origin });
}

function changeDetails(session: DetailedSession, wanted: WantedChange): Result<SessionEdit, DetailsRefusal> {
  const place = wanted.place === undefined ? allowed(session.place) : tidyPlace(wanted.place);
  if (!place.ok) return place;
  const speaker = wanted.speaker === undefined ? allowed(session.speaker) : tidySpeaker(wanted.speaker);
  if (!speaker.ok) return speaker;
  return allowed({
    ...(!sameFields(place.value, session.place) && { place: place.value }),
    ...(!sameFields(speaker.value, session.speaker) && { speaker: speaker.value }),
  });
}

import type { EventHours, InvitationWords, SeenEvent, WantedAttendees } from '../../../src/domain/invitations';
import { Unavailable } from '../platform/unavailable';
import type { FailureReason } from '../sessions';

export interface EventTime extends EventHours {
  /** IANA name. */
  readonly timeZone: string;
}

/** An event as it shall be made. */
export interface EventDraft extends InvitationWords, EventTime {
  readonly attendees: WantedAttendees;
  /** Whether the event makes a Teams meeting of its own; another event of the same session links to it in its body. */
  readonly withMeeting: boolean;
}

/** What is changed in an event. Only what is named is sent, since Outlook tells people according to what a request names. */
export interface EventChange {
  /** Exactly these. When nothing else changes, only those added or removed are told. */
  readonly attendees?: WantedAttendees;
  readonly time?: EventTime;
  /**
   * Subject, body and place. `meeting`: the link of the Teams meeting that the event holds itself, whose block in the body
   * is kept; absent: the body is written anew.
   */
  readonly words?: InvitationWords & { readonly meeting?: string };
}

/** An event as the calendar of a service mailbox has it. */
export type CalendarEvent = SeenEvent;

/**
 * The calendar that invitations go out from. All calls are safe to repeat: an event is made once for its key, and
 * changed only in the version that the caller has seen. What it can't do it says by throwing a `CalendarRefusal` or, when
 * trying again later makes sense, an `Unavailable`.
 */
export interface SessionCalendar {
  /**
   * Makes the event once for a `transactionId`, however often it is called, and answers with the event that stands there.
   * `isNew`: this very call has made it.
   * @param askedFor - the times of all attempts, where the event of an earlier one is looked for
   * @throws CalendarRefusal `eventGone` when it was made and does not stand there any more
   */
  create(
    mailbox: string,
    transactionId: string,
    draft: EventDraft,
    askedFor: readonly EventHours[],
  ): Promise<CalendarEvent & { readonly isNew: boolean }>;
  /** The event made under a key, looked for at the times it was asked for; undefined when none was, or it is gone. */
  findMade(mailbox: string, transactionId: string, askedFor: readonly EventHours[]): Promise<CalendarEvent | undefined>;
  look(mailbox: string, eventId: string): Promise<CalendarEvent | 'gone'>;
  /** `changedMeanwhile`: somebody else has changed it, or an attempt of ours whose answer was lost; nothing was done now. */
  change(
    mailbox: string,
    seen: Pick<CalendarEvent, 'id' | 'etag'>,
    change: EventChange,
  ): Promise<CalendarEvent | 'changedMeanwhile' | 'gone'>;
  /**
   * Takes the event out of all calendars; everybody on it is told, with the comment. One that is gone already is left alone.
   * @param again - an earlier attempt may have done it, or may do it yet: then the comment can't be sent again
   */
  cancel(mailbox: string, eventId: string, comment: string, again: boolean): Promise<void>;
  /**
   * Lets everybody into the Teams meeting without waiting in a lobby, and makes these people its co-organisers.
   * @param hosts - people in the directory, by id and sign-in name or address
   * @throws MeetingUnknown
   */
  openMeeting(
    mailbox: string,
    joinUrl: string,
    hosts: readonly { readonly id: string; readonly mail: string }[],
  ): Promise<void>;
  /** How many people took part in the Teams meeting; undefined when Teams has no report (yet). */
  attended(mailbox: string, joinUrl: string): Promise<number | undefined>;
}

/** The calendar will not do it, now or later, unless somebody changes something. */
export class CalendarRefusal extends Error {
  override readonly name = 'CalendarRefusal';

  constructor(
    readonly reason: FailureReason,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** Teams knows no meeting behind a link: its event is new, or gone. */
export class MeetingUnknown extends Unavailable {
  constructor() {
    super('Teams meetings');
  }
}

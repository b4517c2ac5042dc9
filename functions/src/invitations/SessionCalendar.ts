import type { Invitation, Invitee } from '../../../src/domain/sessions';

/** An event as the calendar of a service mailbox has it. */
export interface CalendarEvent {
  readonly id: string;
  /** The Teams link; it may appear a moment after the event. */
  readonly joinUrl?: string;
  /** Addresses of those invited, in lower case. */
  readonly addresses: readonly string[];
}

/**
 * The calendar that invitations go out from. All calls are safe to repeat. What it can't do it says by throwing a
 * `CalendarRefusal` or, when trying again later makes sense, an `Unavailable`.
 */
export interface SessionCalendar {
  /** Makes the event once for a `transactionId`, however often it is called, and answers with the event that stands there. */
  invite(mailbox: string, transactionId: string, invitation: Invitation): Promise<CalendarEvent>;
  /** Makes exactly these people the invited ones; only those added or removed are told. */
  setInvitees(mailbox: string, eventId: string, invitees: readonly Invitee[]): Promise<CalendarEvent>;
  find(mailbox: string, eventId: string): Promise<CalendarEvent>;
}

/** The calendar will not do it, now or later, unless somebody changes something. */
export class CalendarRefusal extends Error {
  override readonly name = 'CalendarRefusal';

  constructor(
    readonly reason: 'permissionMissing' | 'mailboxMissing' | 'tooManyInvitees' | 'eventGone' | 'refusedByCalendar',
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

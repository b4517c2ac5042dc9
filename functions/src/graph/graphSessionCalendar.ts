import { GraphError } from '@microsoft/microsoft-graph-client';
import type { Invitation, Invitee, Session } from '../../../src/domain/sessions';
import { Unavailable } from '../platform/unavailable';
import { wallClockAt } from '../platform/zoneRules';
import { CalendarRefusal, type CalendarEvent, type SessionCalendar } from '../sessions/SessionCalendar';
import type { GraphCall, GraphClient } from './graphClient';

interface GraphEvent {
  readonly id: string;
  readonly transactionId?: string | null;
  readonly attendees?: readonly { readonly emailAddress?: { readonly address?: string | null } | null }[] | null;
  readonly onlineMeeting?: { readonly joinUrl?: string | null } | null;
}

/** Exchange Online takes at most 500 attendees on one event. */
const attendeeLimit = 500;
const properties = '$select=id,attendees,onlineMeeting,transactionId';

/** The calendar of a service mailbox, through Microsoft Graph. */
export class GraphSessionCalendar implements SessionCalendar {
  constructor(private readonly graph: GraphClient) {}

  async invite(mailbox: string, transactionId: string, invitation: Invitation): Promise<CalendarEvent> {
    const { subject, body, session, invitees } = invitation;
    const event = {
      subject,
      body: { contentType: 'html', content: body },
      start: { dateTime: wallClockAt(session.startsAt, session.timeZone), timeZone: session.timeZone },
      end: { dateTime: wallClockAt(session.endsAt, session.timeZone), timeZone: session.timeZone },
      attendees: attendeesOf(invitees),
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      transactionId,
    };
    try {
      return eventOf(await this.graph.call<GraphEvent>(outlook(mailbox, 'post', '/events', event)));
    } catch (error) {
      if (!isDuplicate(error)) throw refusalOf(error, 'mailboxMissing');
      return this.findByTransaction(mailbox, transactionId, session);
    }
  }

  async setInvitees(mailbox: string, eventId: string, invitees: readonly Invitee[]): Promise<CalendarEvent> {
    // The whole list and nothing else: PATCH replaces it, and only those added or removed are told.
    const path = `/events/${encodeURIComponent(eventId)}`;
    return this.ask(outlook(mailbox, 'patch', path, { attendees: attendeesOf(invitees) }), 'eventGone');
  }

  async find(mailbox: string, eventId: string): Promise<CalendarEvent> {
    return this.ask(outlook(mailbox, 'get', `/events/${encodeURIComponent(eventId)}?${properties}`), 'eventGone');
  }

  /** `transactionId` can't be filtered on, so the event is looked for in its hour. */
  private async findByTransaction(
    mailbox: string,
    transactionId: string,
    { startsAt, endsAt }: Session,
  ): Promise<CalendarEvent> {
    const window = `startDateTime=${encodeURIComponent(startsAt)}&endDateTime=${encodeURIComponent(endsAt)}`;
    const { workload, path } = outlook(mailbox, 'get', `/calendarView?${window}&${properties}&$top=50`);
    const events = await this.graph.list<GraphEvent>(workload, path).catch((error: unknown) => {
      throw refusalOf(error, 'mailboxMissing');
    });
    const made = events.find((event) => event.transactionId === transactionId);
    // It was made and is not there any more, or was moved by hand: a person has to decide.
    if (!made) throw new CalendarRefusal('eventGone');
    return eventOf(made);
  }

  private async ask(call: GraphCall, notFound: CalendarRefusal['reason']): Promise<CalendarEvent> {
    try {
      return eventOf(await this.graph.call<GraphEvent>(call));
    } catch (error) {
      throw refusalOf(error, notFound);
    }
  }
}

function outlook(mailbox: string, method: GraphCall['method'], path: string, body?: unknown): GraphCall {
  return {
    workload: `outlook ${mailbox.toLowerCase()}`,
    method,
    path: `/users/${encodeURIComponent(mailbox)}${path}`,
    body,
  };
}

function attendeesOf(invitees: readonly Invitee[]) {
  if (invitees.length > attendeeLimit) throw new CalendarRefusal('tooManyInvitees');
  return invitees.map(({ name, mail }) => ({ emailAddress: { name, address: mail }, type: 'required' }));
}

function eventOf({ id, attendees, onlineMeeting }: GraphEvent): CalendarEvent {
  const joinUrl = onlineMeeting?.joinUrl ?? undefined;
  const addresses = (attendees ?? []).flatMap(({ emailAddress }) => emailAddress?.address?.toLowerCase() ?? []);
  return { id, ...(joinUrl ? { joinUrl } : {}), addresses };
}

/** Outlook answers a repeated `transactionId` with 409, at times with 400. */
function isDuplicate(error: unknown): boolean {
  return error instanceof GraphError && error.code === 'ErrorDuplicateTransactionId';
}

function refusalOf(error: unknown, notFound: CalendarRefusal['reason']): unknown {
  if (!(error instanceof GraphError)) return error;
  // Somebody else, perhaps Outlook itself, was writing the event at that moment (ErrorIrresolvableConflict).
  if (error.statusCode === 409 || error.statusCode === 412) return new Unavailable('calendar', { cause: error });
  if (error.statusCode === 403) return new CalendarRefusal('permissionMissing', error);
  return new CalendarRefusal(error.statusCode === 404 ? notFound : 'refusedByCalendar', error);
}

import type { MatchedCall } from '../graphCall';
import { objectBody } from '../graphCall';
import { GraphFailure } from '../graphFailure';
import type { Operation } from '../operation';
import { metadataUrl } from '../directory/collectionAnswer';
import { storedCopy } from './calendarBook';
import type { BookedMeeting } from './bookedMeeting';
import type { CalendarBook } from './calendarBook';
import { privateEventProperties } from './eventProperties';
import { selectEvent } from './eventSelect';
import { takeOut } from './invite';
import type { Mailbox, MailboxAccess } from './mailboxAccess';
import type { Meeting } from './meeting';
import type { Organiser } from './organise';
import { readPreferences } from './preferences';
import { cancelledOccurrencesOf, etagOf, idOf, presentEvent } from './presentEvent';
import { readEventChanges } from './readEvent';

export const toReadCalendars = [
  'Calendars.Read',
  'Calendars.ReadWrite',
  'Calendars.ReadBasic',
  'Calendars.ReadBasic.All',
];
export const toWriteCalendars = ['Calendars.ReadWrite'];

export interface EventParts {
  book: CalendarBook;
  access: MailboxAccess;
  organiser: Organiser;
  origin: string;
  duplicateTransaction: { status: 400 | 409; namesExistingEvent: boolean };
  teamsLinkAfterReads: number;
}

/** @throws GraphFailure 412 when the caller's If-Match is of an older version */
function checkMatch(call: MatchedCall, booked: BookedMeeting): void {
  const wanted = call.headers['if-match'];
  if (wanted === undefined || wanted === '*' || wanted.includes(etagOf(booked))) return;
  throw new GraphFailure(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
}

/** An occurrence does not recur itself, whatever it is part of. */
const withoutSeries = ({ meeting, occurrence }: BookedMeeting): Meeting =>
  occurrence ? { ...meeting, series: null } : meeting;

function requireOrganiser({ copy }: BookedMeeting, what: string): void {
  if (!copy.isOrganizer)
    throw new GraphFailure(
      400,
      'ErrorInvalidRequest',
      `Your request can't be completed. You need to be an organizer to ${what} a meeting.`,
    );
}

/** Operations on single events of a mailbox. */
export function eventOperations({
  book,
  access,
  organiser,
  origin,
  duplicateTransaction,
  teamsLinkAfterReads,
}: EventParts): Operation[] {
  const answer = (
    call: MatchedCall,
    { owner }: Mailbox,
    booked: BookedMeeting,
    status: number,
    more: Record<string, string> = {},
  ) => {
    const { manner, headers } = readPreferences(call.headers.prefer);
    const whole = presentEvent(booked, manner);
    const event = selectEvent(
      call,
      call.query.has('$select') ? { ...whole, cancelledOccurrences: cancelledOccurrencesOf(booked) } : whole,
    );
    const context = `${metadataUrl}#users('${encodeURIComponent(owner.userPrincipalName)}')/events/$entity`;
    return {
      status,
      headers: { ETag: etagOf(booked), ...headers, ...more },
      body: { '@odata.context': context, ...event },
    };
  };

  const create = (call: MatchedCall) => {
    const mailbox = access.open(call);
    readPreferences(call.headers.prefer);
    const body = objectBody(call);
    // Both times are required here, unlike in a PATCH.
    const changes = readEventChanges({ start: null, end: null, ...body });
    const used = changes.transactionId ? book.byTransaction(mailbox.name, changes.transactionId) : undefined;
    if (used) {
      const extra = duplicateTransaction.namesExistingEvent ? { '@event.existingEventId': used.copy.id } : {};
      const message =
        "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.";
      throw new GraphFailure(duplicateTransaction.status, 'ErrorDuplicateTransactionId', message, {}, extra);
    }
    const booked = organiser.create(mailbox.owner, changes, call.teamsLinkAfterReads ?? teamsLinkAfterReads);
    const location = `${origin}/v1.0/users('${mailbox.owner.id}')/events('${encodeURIComponent(idOf(booked))}')`;
    return answer(call, mailbox, booked, 201, { Location: location });
  };

  const get = (call: MatchedCall) => {
    const { mailbox, booked } = access.openEvent(call);
    const shown = answer(call, mailbox, booked, 200);
    organiser.countRead(booked);
    return shown;
  };

  const change = (call: MatchedCall) => {
    const { mailbox, booked } = access.openEvent(call);
    checkMatch(call, booked);
    requireOrganiser(booked, 'update');
    const body = objectBody(call);
    // "An event update that includes only the attendees property in the request body sends a meeting update to only the
    // attendees that have changed" (update event): what stands in the body decides. Nothing is said of values that are the same
    // as before, so they are no exception.
    const tellAll = Object.keys(body).some(
      (name) => name !== 'attendees' && !name.includes('@odata') && !privateEventProperties.has(name),
    );
    return answer(
      call,
      mailbox,
      organiser.change(mailbox.owner, booked, readEventChanges(body, withoutSeries(booked)), tellAll),
      200,
    );
  };

  const remove = (call: MatchedCall) => {
    const { booked } = access.openEvent(call);
    checkMatch(call, booked);
    if (booked.copy.isOrganizer) organiser.cancel(booked);
    else takeOut(book, storedCopy(book, booked), booked.occurrence?.day);
    return { status: 204 };
  };

  const cancel = (call: MatchedCall) => {
    const { booked } = access.openEvent(call);
    requireOrganiser(booked, 'cancel');
    const { comment, Comment } = objectBody(call);
    organiser.cancel(booked, typeof comment === 'string' ? comment : typeof Comment === 'string' ? Comment : undefined);
    return { status: 202 };
  };

  const read: Pick<Operation, 'workload' | 'application' | 'delegated'> = {
    workload: 'outlook',
    application: toReadCalendars,
    delegated: toReadCalendars,
  };
  const write: typeof read = { workload: 'outlook', application: toWriteCalendars, delegated: toWriteCalendars };
  const at = (path: string): Operation[] => [
    { ...read, method: 'GET', path: `${path}/{}`, run: get },
    { ...write, method: 'POST', path, run: create },
    { ...write, method: 'PATCH', path: `${path}/{}`, run: change },
    { ...write, method: 'DELETE', path: `${path}/{}`, run: remove },
    { ...write, method: 'POST', path: `${path}/{}/cancel`, run: cancel },
  ];
  return [...at('/users/{}/events'), ...at('/users/{}/calendar/events')];
}

import { metadataUrl } from '../directory/collectionAnswer';
import { GraphFailure, badRequest } from '../graphFailure';
import type { GraphCall, MatchedCall } from '../graphCall';
import { readFilter } from '../odata/filter';
import { readOutlookPage } from '../odata/outlookPage';
import type { Operation } from '../operation';
import type { BookedMeeting } from './bookedMeeting';
import { toReadCalendars } from './eventOperations';
import type { EventParts } from './eventOperations';
import { selectEvent } from './eventSelect';
import type { Mailbox } from './mailboxAccess';
import { readPreferences } from './preferences';
import { idOf, presentEvent } from './presentEvent';
import { instancesBetween } from './series/occurrences';

const filterableProperties = [
  'subject',
  'start/dateTime',
  'end/dateTime',
  'iCalUId',
  'isOrganizer',
  'type',
  'seriesMasterId',
  'isCancelled',
  'isAllDay',
  'importance',
  'sensitivity',
  'showAs',
  'createdDateTime',
  'lastModifiedDateTime',
];
const sortKeys: Record<string, (booked: BookedMeeting) => string> = {
  'start/datetime': ({ meeting }) => meeting.start,
  'end/datetime': ({ meeting }) => meeting.end,
  subject: ({ meeting }) => meeting.subject.toLowerCase(),
  createddatetime: ({ copy }) => copy.createdDateTime,
  lastmodifieddatetime: ({ meeting }) => meeting.lastModifiedDateTime,
};

function sorted(call: GraphCall, events: BookedMeeting[]): BookedMeeting[] {
  const [name = '', direction = 'asc'] = (call.query.get('$orderby') ?? 'start/dateTime').trim().split(/\s+/);
  const key = sortKeys[name.toLowerCase()];
  if (!key) throw badRequest(`The property '${name}' cannot be sorted by.`, 'ErrorInvalidParameter');
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  return [...events].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A window's edge, in UTC unless it says otherwise. @throws GraphFailure 400 */
function readEdge(call: GraphCall, name: string): number {
  const text = call.query.get(name);
  if (text === undefined) {
    throw badRequest(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
      'ErrorInvalidParameter',
    );
  }
  // A plus sign that was not encoded arrives as a space.
  const spelled = text.trim().replace(' ', '+');
  const time = Date.parse(/(Z|[+-]\d\d:\d\d)$/i.test(spelled) || !spelled.includes('T') ? spelled : `${spelled}Z`);
  if (Number.isNaN(time))
    throw badRequest(`The value '${text}' of parameter '${name}' is invalid.`, 'ErrorInvalidParameter');
  return time;
}

function readWindow(call: GraphCall): [from: number, to: number] {
  const [from, to] = [readEdge(call, 'startDateTime'), readEdge(call, 'endDateTime')];
  if (to < from)
    throw new GraphFailure(400, 'ErrorInvalidParameter', 'The end of the time window is before its start.');
  return [from, to];
}

/** Operations on lists of events. */
export function eventLists({ book, access, origin }: EventParts): Operation[] {
  const answer = (call: MatchedCall, { owner }: Mailbox, events: BookedMeeting[], what: string) => {
    const { manner, headers } = readPreferences(call.headers.prefer);
    const { from, to, nextLink } = readOutlookPage(call, origin);
    const text = call.query.get('$filter');
    const filter =
      text === undefined ? null : readFilter(text, 'Microsoft.OutlookServices.Event', filterableProperties);
    const found = sorted(
      call,
      events.filter((booked) => filter === null || filter.test(presentEvent(booked, { zone: 'UTC', bodyAs: 'html' }))),
    );
    const page = found.slice(from, to).map((booked) => selectEvent(call, presentEvent(booked, manner)));
    selectEvent(call, {}); // an unknown property is refused on an empty page too
    const body = {
      '@odata.context': `${metadataUrl}#users('${encodeURIComponent(owner.userPrincipalName)}')/${what}`,
      ...(call.query.get('$count') === 'true' && { '@odata.count': found.length }),
      value: page,
      ...(to < found.length && { '@odata.nextLink': nextLink }),
    };
    return { status: 200, headers, body };
  };

  const list = (call: MatchedCall) => {
    const mailbox = access.open(call);
    return answer(call, mailbox, book.inMailbox(mailbox.name), 'events');
  };

  const view = (call: MatchedCall) => {
    const mailbox = access.open(call);
    const [from, to] = readWindow(call);
    return answer(call, mailbox, book.between(mailbox.name, from, to), 'calendarView');
  };

  const instances = (call: MatchedCall) => {
    const { mailbox, booked } = access.openEvent(call);
    const [from, to] = readWindow(call);
    const what = `events('${encodeURIComponent(idOf(booked))}')/instances`;
    return answer(call, mailbox, booked.occurrence ? [] : instancesBetween(booked, from, to), what);
  };

  const get = (path: string, run: Operation['run']): Operation => ({
    method: 'GET',
    path,
    workload: 'outlook',
    application: toReadCalendars,
    delegated: toReadCalendars,
    run,
  });
  return [
    get('/users/{}/events', list),
    get('/users/{}/calendar/events', list),
    get('/users/{}/calendarView', view),
    get('/users/{}/calendar/calendarView', view),
    get('/users/{}/events/{}/instances', instances),
    get('/users/{}/calendar/events/{}/instances', instances),
  ];
}

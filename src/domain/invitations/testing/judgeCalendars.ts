import { addressOf, type WantedInvitation } from '..';
import type { ModelCalendar } from './modelCalendar';
import type { ModelEngine } from './modelEngine';

/** So few people fit into one event that stories soon need several. */
export const perEvent = 3;
/** What the link of a series begins with. */
export const ofSeries = 'series-';

/** What there is to judge in the end. */
interface Outcome {
  readonly calendar: ModelCalendar;
  readonly engine: ModelEngine;
  /** Addresses that somebody has forwarded an event to. */
  readonly brought: ReadonlySet<string>;
  /** Addresses of members who have declined at some time: they may be without an invitation. */
  readonly onceDeclined: ReadonlySet<string>;
}

/** Says what is wrong in calendars when everything has come to rest. */
export function judgeCalendars(wanted: WantedInvitation, outcome: Outcome): readonly string[] {
  if (wanted.state === 'standing') return [...judgePeople(wanted, outcome), ...judgeMeetings(wanted, outcome)];
  return outcome.calendar.events.size > 0 ? ['a cancelled session stands in calendars'] : [];
}

function judgePeople(
  { people, startsAt, endsAt, wordsRevision }: WantedInvitation,
  { calendar, brought, onceDeclined }: Outcome,
): readonly string[] {
  const complaints: string[] = [];
  const events = [...calendar.events.values()];
  const wanted = new Set(people.map(addressOf));
  for (const address of wanted) {
    const own = events.flatMap(({ attendees }) => attendees.get(address) ?? []);
    if (own.length === 0 && !onceDeclined.has(address)) complaints.push(`${address} has no invitation`);
    if (own.filter(({ isGuest }) => !isGuest).length > 1) complaints.push(`${address} has several`);
  }
  for (const { attendees, at, words } of events) {
    const isRight = at.startsAt === startsAt && at.endsAt === endsAt && words === wordsRevision;
    if (!isRight) complaints.push('an event tells something old');
    const guests = [...attendees.values()].filter(({ isGuest }) => isGuest).length;
    if (attendees.size - guests > perEvent) complaints.push('an event has too many');
    for (const [address, { isGuest }] of attendees) {
      // Off an overfull event nobody can be taken.
      if (!wanted.has(address) && !isGuest && !brought.has(address) && attendees.size <= perEvent)
        complaints.push(`${address} is invited for nothing`);
    }
  }
  return complaints;
}

function judgeMeetings({ people, meetingUrl }: WantedInvitation, { calendar, engine }: Outcome): readonly string[] {
  const complaints: string[] = [];
  const events = [...calendar.events.values()];
  const parts = [...engine.parts.values()];
  const meetings = new Set(events.flatMap(({ meeting }) => meeting ?? []));
  const needed = new Set(parts.flatMap(({ people: own, eventId }) => (own.length > 0 ? (eventId ?? []) : [])));
  for (const { id, isFirst, link, attendees } of events) {
    const mayBeEmpty = isFirst || engine.parts.get(1)?.eventId === id;
    if (!mayBeEmpty && attendees.size === 0 && !needed.has(id)) complaints.push('an event stands for nobody');
    if (link && meetings.size > 0 && !meetings.has(link)) complaints.push('a link leads nowhere');
  }
  const links = new Set(events.map(({ meeting, link }) => meeting ?? link));
  if (links.size > 1) complaints.push('there are several links');
  if ([...links].some((link) => (link?.startsWith(ofSeries) ?? false) && link !== meetingUrl))
    complaints.push('a link leads to a series that was left');
  if (people.length > 0 && meetingUrl && !links.has(meetingUrl))
    complaints.push('people meet elsewhere than the series');
  if (people.length > 0 && !events.some(({ meeting, link }) => meeting ?? link)) complaints.push('there is no meeting');
  return complaints;
}

import type { Window } from './history';
import type { Playground } from './playground';

/** An event in somebody's calendar. */
export interface SeenEvent {
  readonly id: string;
  readonly etag: string;
  readonly slot: number;
  readonly meeting: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string;
  readonly link: string | undefined;
  /** In small letters; whoever organises sees all. */
  readonly attendees: readonly string[];
}

/** A mail about a meeting. */
export interface SeenMail {
  readonly slot: number;
  readonly kind: string;
  readonly startsAt: string;
}

interface ZonedTime {
  readonly dateTime: string;
}
interface GraphEvent {
  readonly id: string;
  readonly '@odata.etag': string;
  readonly iCalUId: string;
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  readonly location: { readonly displayName: string };
  readonly body: { readonly content: string };
  readonly onlineMeeting: { readonly joinUrl: string } | null;
  readonly attendees: readonly { readonly emailAddress: { readonly address: string } }[];
}
interface GraphMail {
  readonly kind: string;
  readonly startDateTime?: ZonedTime;
}

/** The minute at which a session starts is its number times 15: events and mails tell by it whose they are. */
const slotOf = (instant: string): number => new Date(instant).getUTCMinutes() / 15;

const instantOf = ({ dateTime }: ZonedTime): string => new Date(`${dateTime.slice(0, 19)}Z`).toISOString();

const isWithin = (instant: string, { since, until }: Window): boolean => instant >= since && instant < until;

/** What stands in a calendar. */
export function eventsOf({ tenant }: Pick<Playground, 'tenant'>, address: string, window: Window): SeenEvent[] {
  const events = tenant.mailbox(address).events as unknown as GraphEvent[];
  return events
    .filter(({ start }) => isWithin(instantOf(start), window))
    .map((event) => ({
      ...{ id: event.id, etag: event['@odata.etag'], meeting: event.iCalUId },
      ...{ slot: slotOf(instantOf(event.start)), startsAt: instantOf(event.start), endsAt: instantOf(event.end) },
      ...{ room: event.location.displayName, link: linkOf(event) },
      attendees: event.attendees.map(({ emailAddress }) => emailAddress.address.toLowerCase()),
    }));
}

/** The mails about meetings, oldest first. */
export function mailsOf({ tenant }: Pick<Playground, 'tenant'>, address: string, window: Window): SeenMail[] {
  const mails = tenant.mailbox(address).messages as unknown as GraphMail[];
  return mails
    .flatMap(({ kind, startDateTime }) => {
      const startsAt = startDateTime && instantOf(startDateTime);
      return startsAt && isWithin(startsAt, window) ? [{ slot: slotOf(startsAt), kind, startsAt }] : [];
    })
    .reverse();
}

/** Of its own meeting; an event of further people leads to that of the first in its words. */
function linkOf({ onlineMeeting, body }: GraphEvent): string | undefined {
  const inWords = /href="(https:\/\/teams\.microsoft\.com\/[^"]+)"/.exec(body.content)?.[1];
  return onlineMeeting?.joinUrl ?? inWords?.replace(/&amp;/g, '&');
}

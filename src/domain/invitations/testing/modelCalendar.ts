import type { EventHours, SeenEvent } from '..';
import { markOf } from '../eventBody';

type Answer = SeenEvent['attendees'][number]['answer'];

/** A mail that the calendar has sent to somebody on one of its events. */
export interface ModelMail {
  readonly kind: 'invitation' | 'update' | 'cancellation';
  readonly to: string;
  readonly eventId: string;
  /** What the recipient knows from now on. */
  readonly says: string;
  /** Whether it was sent because of what a person did in Outlook. */
  readonly byHand: boolean;
}

interface ModelEvent {
  readonly id: string;
  readonly key: string;
  version: number;
  at: EventHours;
  /** Revision that the words name; none when somebody has written others. */
  words?: number;
  /** The link in the words. */
  link?: string;
  /** Whether the words name it, so that it is known again. */
  isMarked: boolean;
  /** The Teams meeting of its own. */
  meeting?: string;
  /** Whether it has made a meeting, even if that was lost. */
  readonly isFirst: boolean;
  linkShows: boolean;
  readonly attendees: Map<string, { answer: Answer; isGuest: boolean }>;
}

export interface ModelDraft {
  readonly at: EventHours;
  readonly words: number;
  /** Absent: it makes a meeting of its own. */
  readonly link?: string;
  readonly addresses: readonly string[];
}

export interface ModelChange {
  readonly addresses?: readonly string[];
  readonly at?: EventHours;
  /** `meeting`: the one of its own, which stays where it is there; else the words carry a link, or none. */
  readonly words?: { readonly revision: number; readonly link?: string; readonly meeting?: string };
}

/**
 * As much of Outlook as the rules of invitations deal with: an event is made once for a key, a change of the attendees
 * alone tells only those added or removed, any other change tells everybody, and a change may be made on condition.
 */
export class ModelCalendar {
  readonly events = new Map<string, ModelEvent>();
  private readonly keys = new Set<string>();
  private made = 0;

  constructor(
    private readonly perEvent: number,
    private readonly tell: (mail: ModelMail) => void,
  ) {}

  create(key: string, { at, words, link, addresses }: ModelDraft): (SeenEvent & { isNew: boolean }) | 'duplicate' {
    if (this.keys.has(key)) return 'duplicate';
    if (addresses.length > this.perEvent) throw new Error('more attendees than an event takes');
    this.keys.add(key);
    this.made += 1;
    const meeting = link ? {} : { meeting: `meeting-${this.made}` };
    const event: ModelEvent = {
      ...{ id: `event-${this.made}`, key, version: 1, at, words, link, ...meeting },
      ...{ isMarked: !!link, isFirst: !link, linkShows: false },
      attendees: new Map(),
    };
    this.events.set(event.id, event);
    this.put(event, addresses);
    return { ...seen(event), isNew: true };
  }

  findByKey(key: string, hours: readonly EventHours[]): SeenEvent | undefined {
    const found = [...this.events.values()].find((event) => event.key === key);
    const isThere = found && hours.some(({ startsAt }) => startsAt === found.at.startsAt);
    return isThere ? this.look(found.id) : undefined;
  }

  look(id: string): SeenEvent | undefined {
    const event = this.events.get(id);
    if (!event) return undefined;
    event.linkShows = true;
    return seen(event);
  }

  change(id: string, etag: string, { addresses, at, words }: ModelChange): SeenEvent | 'changedMeanwhile' | 'gone' {
    const event = this.events.get(id);
    if (!event) return 'gone';
    if (seen(event).etag !== etag) return 'changedMeanwhile';
    if (addresses && addresses.length > this.perEvent) throw new Error('more attendees than an event takes');
    event.version += 1;
    const before = new Set(event.attendees.keys());
    if (at) {
      event.at = at;
      for (const attendee of event.attendees.values()) attendee.answer = 'none';
    }
    if (words) {
      event.words = words.revision;
      // Without its block in the words the meeting is taken off the event.
      if (!words.meeting) event.meeting = undefined;
      if (!event.meeting) event.link = words.link ?? words.meeting;
      event.isMarked = !!words.link;
    }
    if (addresses) {
      for (const address of before) if (!addresses.includes(address)) this.take(event, address, false);
      this.put(
        event,
        addresses.filter((address) => !before.has(address)),
      );
    }
    if (at || words) {
      for (const to of event.attendees.keys()) if (before.has(to)) this.write('update', to, event, false);
    }
    return seen(event);
  }

  cancel(id: string, byHand = false): void {
    const event = this.events.get(id);
    if (!event) return;
    this.events.delete(id);
    for (const address of [...event.attendees.keys()]) this.take(event, address, byHand);
  }

  /** The id of an event, counted round and round. */
  idAt(number: number): string | undefined {
    return [...this.events.keys()][number % Math.max(1, this.events.size)];
  }

  /** Somebody on the event forwards it; the organiser's event takes them up. */
  forward(id: string, to: string): void {
    const event = this.events.get(id);
    const { size = 0 } = event?.attendees ?? {};
    if (!event || size === 0 || event.attendees.has(to)) return;
    event.version += 1;
    event.attendees.set(to, { answer: 'none', isGuest: true });
    this.write('invitation', to, event, true);
  }

  answer(id: string, address: string, answer: Answer): void {
    const event = this.events.get(id);
    const attendee = event?.attendees.get(address);
    if (!event || !attendee) return;
    attendee.answer = answer;
    event.version += 1;
  }

  /** Somebody writes other words over an event in Outlook, and the meeting goes with the block in them. */
  spoil(id: string): void {
    const event = this.events.get(id);
    // A meeting that is lost before anybody has seen its link can't be had back; that is left to people.
    if (!event || (event.meeting && !event.linkShows)) return;
    event.version += 1;
    event.words = event.link = event.meeting = undefined;
    for (const to of event.attendees.keys()) this.write('update', to, event, true);
  }

  private put(event: ModelEvent, addresses: readonly string[]): void {
    for (const to of addresses) {
      event.attendees.set(to, { answer: 'none', isGuest: false });
      this.write('invitation', to, event, false);
    }
  }

  private take(event: ModelEvent, address: string, byHand: boolean): void {
    event.attendees.delete(address);
    this.write('cancellation', address, event, byHand);
  }

  private write(kind: ModelMail['kind'], to: string, event: ModelEvent, byHand: boolean): void {
    const says = [event.at.startsAt, event.at.endsAt, event.words, event.meeting ?? event.link].join(' ');
    this.tell({ kind, to, eventId: event.id, says, byHand });
  }
}

function seen({ id, version, at, words, link, isMarked, meeting, linkShows, attendees }: ModelEvent): SeenEvent {
  return {
    ...{ id, etag: `${id}/${version}`, ...at, wordsRevision: words, hasLink: !!(meeting ?? link) },
    ...(link && isMarked && words !== undefined ? { linkMark: markOf(link) } : {}),
    ...(meeting && linkShows ? { joinUrl: meeting } : {}),
    attendees: [...attendees].map(([address, { answer }]) => ({ address, answer })),
  };
}

import {
  addressOf,
  hasMeetingLink,
  linkMarkIn,
  wordsRevisionIn,
  type EventHours,
  type WantedAttendees,
} from '../../../../src/domain/invitations';
import { CalendarRefusal, type CalendarEvent, type EventChange, type SessionCalendar } from '../SessionCalendar';

type Answer = CalendarEvent['attendees'][number]['answer'];

/** An event as the fake keeps it. */
interface KeptEvent extends EventHours {
  readonly id: string;
  readonly transactionId: string;
  version: number;
  subject: string;
  body: string;
  startsAt: string;
  endsAt: string;
  /** The Teams meeting of its own. */
  meeting?: string;
  attendees: Map<string, Answer>;
}

/** A letter that Outlook sent by itself. */
export interface Letter {
  readonly to: string;
  readonly kind: 'invitation' | 'update' | 'cancellation';
  readonly startsAt: string;
  readonly comment?: string;
}

/** A calendar that mails people as Outlook does, in a test's hand. */
export function openFakeCalendar() {
  const events = new Map<string, KeptEvent>();
  const made = new Map<string, string>();
  const letters: Letter[] = [];
  const opened = new Map<string, readonly string[]>();
  const fake = {
    events,
    letters,
    opened,
    /** Happens at each call that changes something, before its effect; it may throw. */
    before: (_call: string): Promise<void> | void => undefined,
    /** The same, after its effect and before its answer. */
    after: (_call: string): Promise<void> | void => undefined,
    /** How many looks it takes until the link of a new meeting is there. */
    linkIsLateBy: 0,
    looks: 0,
    attended: new Map<string, number>(),
    /** Everything asked of it that changes something. */
    calls: [] as string[],
  };

  const seen = (event: KeptEvent): CalendarEvent => {
    const isLate = event.meeting !== undefined && fake.linkIsLateBy > 0;
    const wordsRevision = wordsRevisionIn(event.body);
    const linkMark = linkMarkIn(event.body);
    return {
      ...{ id: event.id, etag: String(event.version), startsAt: event.startsAt, endsAt: event.endsAt },
      ...(event.meeting && !isLate ? { joinUrl: event.meeting } : {}),
      hasLink: event.meeting !== undefined || hasMeetingLink(event.body),
      ...(wordsRevision === undefined ? {} : { wordsRevision }),
      ...(linkMark === undefined ? {} : { linkMark }),
      attendees: [...event.attendees].map(([address, answer]) => ({ address, answer })),
    };
  };
  const tell = (event: KeptEvent, to: string, kind: Letter['kind'], comment?: string): void =>
    void letters.push({ to, kind, startsAt: event.startsAt, ...(comment === undefined ? {} : { comment }) });
  const effect = async <Value>(call: string, work: () => Value): Promise<Value> => {
    await fake.before(call);
    fake.calls.push(call);
    const value = work();
    await fake.after(call);
    return value;
  };

  function setAttendees(event: KeptEvent, wanted: WantedAttendees): ReadonlySet<string> {
    const addresses = [...wanted.people.map(addressOf), ...wanted.guests];
    if (addresses.length > 500) throw new Error('more than Outlook takes');
    const before = event.attendees;
    event.attendees = new Map(addresses.map((address) => [address, before.get(address) ?? 'none']));
    const added = new Set(addresses.filter((address) => !before.has(address)));
    for (const address of added) tell(event, address, 'invitation');
    for (const address of before.keys()) if (!event.attendees.has(address)) tell(event, address, 'cancellation');
    return added;
  }

  function applyTo(event: KeptEvent, { attendees, time, words }: EventChange): void {
    const added = attendees ? setAttendees(event, attendees) : new Set<string>();
    if (time) Object.assign(event, { startsAt: time.startsAt, endsAt: time.endsAt });
    if (words) Object.assign(event, { subject: words.subject, body: words.body });
    // A body written anew has no block of Teams, and takes the meeting off the event.
    if (words && !words.meeting) event.meeting = undefined;
    if (time || words) {
      for (const address of event.attendees.keys()) if (!added.has(address)) tell(event, address, 'update');
    }
    event.version += 1;
  }

  const calendar: SessionCalendar = {
    create: (_mailbox, transactionId, draft) =>
      effect('create', () => {
        const known = made.get(transactionId);
        if (known !== undefined) {
          const standing = events.get(known);
          if (!standing) throw new CalendarRefusal('eventGone');
          return { ...seen(standing), isNew: false };
        }
        const id = `event ${events.size + 1} ${transactionId}`;
        const { subject, body, startsAt, endsAt } = draft;
        const meeting = draft.withMeeting
          ? { meeting: `https://teams.microsoft.com/l/meetup-join/${transactionId}` }
          : {};
        const event: KeptEvent = {
          ...{ id, transactionId, version: 1, subject, body, startsAt, endsAt, ...meeting },
          attendees: new Map(),
        };
        events.set(id, event);
        made.set(transactionId, id);
        setAttendees(event, draft.attendees);
        return { ...seen(event), isNew: true };
      }),
    findMade: (_mailbox, transactionId, askedFor) => {
      const event = events.get(made.get(transactionId) ?? '');
      const isThere = event && askedFor.some(({ startsAt }) => startsAt === event.startsAt);
      return Promise.resolve(isThere ? seen(event) : undefined);
    },
    look: (_mailbox, eventId) => {
      fake.looks += 1;
      const event = events.get(eventId);
      const answer = event ? seen(event) : 'gone';
      if (fake.linkIsLateBy > 0) fake.linkIsLateBy -= 1;
      return Promise.resolve(answer);
    },
    change: (_mailbox, { id, etag }, change) =>
      effect(`change ${Object.keys(change).join('+')}`, () => {
        const event = events.get(id);
        if (!event) return 'gone';
        if (String(event.version) !== etag) return 'changedMeanwhile';
        applyTo(event, change);
        return seen(event);
      }),
    cancel: (_mailbox, eventId, comment) =>
      effect('cancel', () => {
        const event = events.get(eventId);
        if (!event) return;
        for (const address of event.attendees.keys()) tell(event, address, 'cancellation', comment);
        events.delete(eventId);
      }),
    openMeeting: (_mailbox, joinUrl, hosts) =>
      effect(
        'openMeeting',
        () =>
          void opened.set(
            joinUrl,
            hosts.map(({ id }) => id),
          ),
      ),
    attended: (_mailbox, joinUrl) => Promise.resolve(fake.attended.get(joinUrl)),
  };
  return Object.assign(fake, {
    calendar,
    lettersTo: (address: string) => letters.filter(({ to }) => to === address).map(({ kind }) => kind),
    /** Somebody answers in their own calendar. */
    answer(address: string, answer: Answer): void {
      for (const event of events.values()) {
        if (!event.attendees.has(address)) continue;
        event.attendees.set(address, answer);
        event.version += 1;
      }
    },
  });
}

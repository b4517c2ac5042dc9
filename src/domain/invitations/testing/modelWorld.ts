import { addressOf, type Invitee, type SeenEvent, type WantedInvitation } from '..';
import { ModelCalendar, type ModelMail } from './modelCalendar';
import { ModelEngine, type Fault } from './modelEngine';

const perEvent = 3;
/** They never become members; they come when somebody brings them along. */
const visitors = new Set(['p10@example.org', 'p11@example.org']);
const hour = (number: number): string => new Date(Date.UTC(2026, 2, 26, 11 + number)).toISOString();

/** A session, the people it is for, their calendars, and a judge of every mail that anybody gets. */
export class ModelWorld {
  readonly complaints: string[] = [];
  readonly mails: ModelMail[] = [];
  readonly calendar = new ModelCalendar(perEvent, (mail) => this.judge(mail));
  readonly engine = new ModelEngine(this.calendar, perEvent, (part, event) => this.noteSeen(part, event));
  private readonly people = new Map<number, Invitee>();
  private state: WantedInvitation['state'] = 'standing';
  private moves = 0;
  private revision = 1;
  /** Counts what those invited have to be told of. */
  private edits = 0;
  /** What each person on each event was told last, and at which edit. */
  private readonly told = new Map<string, { says: string; edit: number }>();
  /** The event that each person who has stayed a member was invited by, by its number. */
  private readonly homes = new Map<string, number>();
  /** Those who declined and have stayed members: they are not asked again. */
  private readonly declined = new Set<string>();
  private readonly onceDeclined = new Set<number>();
  private readonly links = new Set<string>();
  /** Those whom somebody has forwarded an event to. */
  private readonly brought = new Set<string>();
  /** What arrives late tells how things were when it was sent, as what people do in Outlook tells how the event stood. */
  private isArriving = false;
  /** Events that turned up when nobody reckoned with them any more: whoever is on one is told twice, which can't be helped. */
  private readonly late = new Set<string>();

  get wanted(): WantedInvitation {
    const startsAt = hour(this.moves);
    const people = [...this.people.values()];
    return { state: this.state, people, startsAt, endsAt: hour(this.moves + 1), wordsRevision: this.revision };
  }

  join(who: number): void {
    if (!this.people.has(who)) this.people.set(who, { id: `p${who}`, name: `P ${who}`, mail: `P${who}@example.org` });
  }

  leave(who: number): void {
    const person = this.people.get(who);
    if (!person) return;
    this.people.delete(who);
    this.homes.delete(addressOf(person));
    this.declined.delete(person.id);
    const address = addressOf(person);
    const isKnown = [...this.engine.parts.values()].some(
      ({ people, addresses }) => people.some(({ id }) => id === person.id) && addresses.includes(address),
    );
    const isGuest =
      [...this.calendar.events.values()].some(({ attendees }) => attendees.get(address)?.isGuest) ||
      [...this.engine.parts.values()].some(({ guests }) => guests.includes(address));
    if (isKnown && !isGuest) this.brought.delete(addressOf(person));
  }

  marry(who: number): void {
    const person = this.people.get(who);
    if (!person) return;
    this.homes.delete(addressOf(person));
    this.declined.delete(person.id);
    this.people.set(who, { ...person, name: `${person.name} M`, mail: `m${person.mail}` });
  }

  /** Somebody from outside becomes a member: another id, the same address. */
  becomeMember(who: number): void {
    const person = this.people.get(who);
    if (!person) return;
    this.declined.delete(person.id);
    this.people.set(who, { ...person, id: `${person.id}+` });
  }

  move(by: number): void {
    if (by === 0) return;
    this.moves += by;
    this.edits += 1;
  }

  reword(): void {
    this.revision += 1;
    this.edits += 1;
  }

  cancel(): void {
    this.state = 'cancelled';
  }

  deleteByHand(event: number): void {
    const id = this.eventAt(event);
    if (!id) return;
    // Whoever was on it has no place any more.
    for (const address of this.calendar.events.get(id)?.attendees.keys() ?? []) this.homes.delete(address);
    this.calendar.cancel(id, true);
  }

  forward(event: number, who: number): void {
    const id = this.eventAt(event);
    if (!id) return;
    this.calendar.forward(id, `p${who}@example.org`);
    this.brought.add(`p${who}@example.org`);
  }

  answer(event: number, who: number, answer: 'accepted' | 'declined'): void {
    const id = this.eventAt(event);
    if (id) this.calendar.answer(id, `p${who}@example.org`, answer);
    if (answer === 'declined') this.onceDeclined.add(who);
    else this.declined.delete(this.people.get(who)?.id ?? '');
  }

  spoil(event: number): void {
    const id = this.eventAt(event);
    this.edits += 1;
    if (id) this.calendar.spoil(id);
  }

  run(faults: readonly Fault[]): void {
    this.engine.run(this.wanted, faults);
  }

  arrive(): void {
    this.isArriving = true;
    this.engine.arrive();
    this.isArriving = false;
  }

  /** Nothing goes wrong any more: everything must come right, and stay so. */
  settle(): void {
    this.arrive();
    for (let round = 0; round < 3; round += 1) {
      this.engine.reconcile();
      this.engine.run(this.wanted);
    }
    this.engine.reconcile();
    if (this.engine.next(this.wanted)) this.complaints.push('there is still something to do');
    this.judgeCalendars();
  }

  private judge(mail: ModelMail): void {
    const { kind, to, eventId, says, byHand } = mail;
    this.mails.push(mail);
    const key = `${to} ${eventId}`;
    const last = this.told.get(key);
    const wanted = this.wanted;
    const person = wanted.people.find((one) => addressOf(one) === to);
    const isWanted = wanted.state === 'standing' && !!person;
    if (this.isArriving) this.late.add(eventId);
    if (kind === 'cancellation') this.told.delete(key);
    else this.told.set(key, { says, edit: byHand || this.isArriving ? -1 : this.edits });
    if (byHand || this.late.has(eventId)) return;
    if (kind === 'update' && last?.says === says) this.complaints.push(`${to} is told nothing new`);
    if (kind === 'update' && last?.edit === this.edits) this.complaints.push(`${to} is told twice of one change`);
    if (kind === 'cancellation' && wanted.state === 'standing' && visitors.has(to))
      this.complaints.push(`${to} is thrown out`);
    if (kind === 'cancellation' && isWanted) this.complaints.push(`${to} loses an invitation`);
    if (kind !== 'invitation') return;
    const others = [...this.calendar.events.values()].filter((event) => event.id !== eventId);
    if (others.some(({ attendees }) => attendees.get(to)?.isGuest === false))
      this.complaints.push(`${to} is invited twice`);
    if (person && this.declined.has(person.id)) this.complaints.push(`${to} is asked again`);
  }

  private judgeCalendars(): void {
    const { state, people, startsAt, wordsRevision } = this.wanted;
    const events = [...this.calendar.events.values()];
    if (state === 'cancelled') {
      if (events.length > 0) this.complaints.push('a cancelled session stands in calendars');
      return;
    }
    const wanted = new Map([...this.people].map(([who, person]) => [addressOf(person), who]));
    for (const [address, who] of wanted) {
      const own = events.flatMap(({ attendees }) => attendees.get(address) ?? []);
      if (own.length === 0 && !this.onceDeclined.has(who)) this.complaints.push(`${address} has no invitation`);
      if (own.filter(({ isGuest }) => !isGuest).length > 1) this.complaints.push(`${address} has several`);
    }
    const meetings = new Set(events.flatMap(({ meeting }) => meeting ?? []));
    const needed = new Set(
      [...this.engine.parts.values()].flatMap(({ people: own, eventId }) => (own.length > 0 ? (eventId ?? []) : [])),
    );
    for (const { id, isFirst, link, attendees } of events) {
      if (!isFirst && attendees.size === 0 && !needed.has(id)) this.complaints.push('an event stands for nobody');
      if (link && meetings.size > 0 && !meetings.has(link)) this.complaints.push('a link leads nowhere');
    }
    const links = new Set(events.map(({ meeting, link }) => meeting ?? link));
    if (links.size > 1) this.complaints.push('there are several links');
    for (const { attendees, at, words } of events) {
      if (at.startsAt !== startsAt || words !== wordsRevision) this.complaints.push('an event tells something old');
      const guests = [...attendees.values()].filter(({ isGuest }) => isGuest).length;
      if (attendees.size - guests > perEvent) this.complaints.push('an event has too many');
      for (const [address, { isGuest }] of attendees) {
        // Off an overfull event nobody can be taken.
        if (!wanted.has(address) && !isGuest && !this.brought.has(address) && attendees.size <= perEvent)
          this.complaints.push(`${address} is invited for nothing`);
      }
    }
    if (people.length > 0 && !events.some(({ meeting, link }) => meeting ?? link))
      this.complaints.push('there is no meeting');
  }

  /** Whatever the rules have seen, they know from then on. */
  private noteSeen(part: number, event: SeenEvent): void {
    // Another meeting has another link, and everybody is told.
    if (event.joinUrl && !this.links.has(event.joinUrl)) this.edits += 1;
    if (event.joinUrl) this.links.add(event.joinUrl);
    for (const person of this.wanted.people) {
      const attendee = event.attendees.find(({ address }) => address === addressOf(person));
      // What somebody says to the invitation of others that was passed on to them is not their answer.
      const isTheirs = this.engine.parts.get(part)?.people.some(({ id }) => id === person.id);
      if (!attendee || !isTheirs) continue;
      this.declined.delete(person.id);
      if (attendee.answer === 'declined') this.declined.add(person.id);
      if (
        this.calendar.events.get(event.id)?.attendees.get(attendee.address)?.isGuest !== false ||
        this.late.has(event.id)
      )
        continue;
      const home = this.homes.get(attendee.address) ?? part;
      if (home !== part) this.complaints.push(`${attendee.address} changes places`);
      this.homes.set(attendee.address, part);
    }
  }

  private eventAt(number: number): string | undefined {
    return [...this.calendar.events.keys()][number % Math.max(1, this.calendar.events.size)];
  }
}

import { addressOf, type Invitee, type SeenEvent, type WantedInvitation } from '..';
import { ModelCalendar, type ModelMail } from './modelCalendar';
import { ModelEngine, type Fault } from './modelEngine';
import { judgeCalendars, ofSeries, perEvent } from './judgeCalendars';
import { isReckonedWith, isSeenAtHome, isSomebodysGuest } from './whereabouts';

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
  private hours = 1;
  private revision = 1;
  private newest = 1;
  /** The link of the series in whose meeting the session is held. */
  private series?: string;
  /** Ids of members whom that series invites. */
  private readonly covered = new Set<string>();
  /** Events that have told of such a meeting. */
  private readonly inSeries = new Set<string>();
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
  /** Those who have lost, by hand, what was passed on to them and not declined: it is made anew, whatever else they declined. */
  private readonly lacking = new Set<string>();
  /** What arrives late tells how things were when it was sent, as what people do in Outlook tells how the event stood. */
  private isArriving = false;
  /** Events that turned up when nobody reckoned with them any more: whoever is on one is told twice, which can't be helped. */
  private readonly late = new Set<string>();

  get wanted(): WantedInvitation {
    const startsAt = hour(this.moves);
    const members = [...this.people.values()];
    const people = members.filter(({ id }) => !this.covered.has(id));
    const covered = members.filter(({ id }) => this.covered.has(id));
    const meetingUrl = this.series ? { meetingUrl: this.series } : {};
    const hours = { startsAt, endsAt: hour(this.moves + this.hours) };
    return { state: this.state, people, covered, ...hours, wordsRevision: this.revision, ...meetingUrl };
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
    const isBrought = isSomebodysGuest(this.engine, this.calendar, address);
    if (isSeenAtHome(this.engine, person) && !isBrought) this.brought.delete(address);
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
    if (by !== 0) this.edits += 1;
    this.moves += by;
  }

  /** Another end alone. */
  last(hours: number): void {
    if (hours !== this.hours) this.edits += 1;
    this.hours = hours;
  }

  reword(): void {
    this.newest += 1;
    this.revision = this.newest;
    this.edits += 1;
  }

  /** Somebody takes new words back: those of before are right again. */
  takeBack(): void {
    if (this.revision === 1) return;
    this.revision -= 1;
    this.edits += 1;
  }

  /** A lead counts on a series that stands for the session, or on another one; those on it are no concern here. */
  adopt(number: number): void {
    this.series = `${ofSeries}${number}`;
    this.edits += 1;
  }

  /** The organiser of a series adds a member to it that a lead counts on. */
  cover(who: number): void {
    const person = this.people.get(who);
    if (!person || !this.series) return;
    this.covered.add(person.id);
    this.homes.delete(addressOf(person));
  }

  leaveSeries(): void {
    this.series = undefined;
    this.covered.clear();
    this.edits += 1;
  }

  cancel(): void {
    this.state = 'cancelled';
  }

  deleteByHand(event: number): void {
    const id = this.calendar.idAt(event);
    if (!id) return;
    // Whoever was on it has no place any more.
    for (const [address, { isGuest, answer }] of this.calendar.events.get(id)?.attendees ?? []) {
      this.homes.delete(address);
      if (isGuest && answer !== 'declined') this.lacking.add(address);
    }
    this.calendar.cancel(id, true);
  }

  forward(event: number, who: number): void {
    const id = this.calendar.idAt(event);
    if (!id) return;
    this.calendar.forward(id, `p${who}@example.org`);
    this.brought.add(`p${who}@example.org`);
  }

  answer(event: number, who: number, answer: 'accepted' | 'declined'): void {
    const id = this.calendar.idAt(event);
    if (id) this.calendar.answer(id, `p${who}@example.org`, answer);
    if (answer === 'declined') this.onceDeclined.add(who);
    else this.declined.delete(this.people.get(who)?.id ?? '');
  }

  spoil(event: number): void {
    const id = this.calendar.idAt(event);
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
    const once = [...this.people].flatMap(([who, person]) => (this.onceDeclined.has(who) ? [addressOf(person)] : []));
    const { calendar, engine, brought } = this;
    this.complaints.push(...judgeCalendars(this.wanted, { calendar, engine, brought, onceDeclined: new Set(once) }));
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
    // An event that met with a series gives way to one with a meeting of its own.
    if (says.includes(ofSeries)) this.inSeries.add(eventId);
    const isFirst = this.engine.parts.get(1)?.eventId === eventId;
    const givesWay = kind === 'cancellation' && !this.series && isFirst && this.inSeries.has(eventId);
    if (givesWay) this.homes.delete(to);
    if (kind === 'cancellation') this.told.delete(key);
    else this.told.set(key, { says, edit: byHand || this.isArriving ? -1 : this.edits });
    if (byHand || this.late.has(eventId)) return;
    if (kind === 'update' && last?.says === says) this.complaints.push(`${to} is told nothing new`);
    if (kind === 'update' && last?.edit === this.edits) this.complaints.push(`${to} is told twice of one change`);
    if (kind === 'cancellation' && !givesWay && wanted.state === 'standing' && visitors.has(to))
      this.complaints.push(`${to} is thrown out`);
    const others = [...this.calendar.events.values()].filter((event) => event.id !== eventId);
    // Whoever was brought to another event meanwhile keeps that invitation.
    const isOnAnother = others.some(({ attendees }) => attendees.has(to));
    if (kind === 'cancellation' && !givesWay && isWanted && !isOnAnother)
      this.complaints.push(`${to} loses an invitation`);
    if (kind !== 'invitation') return;
    // What has turned up late is not known until somebody looks.
    const isKnown = (event: { id: string; key: string }) =>
      !this.late.has(event.id) || isReckonedWith(this.engine, event);
    // An address that nobody has any more leaves the event of its owner by itself, also when it was brought to another.
    const isGiven = !person && this.brought.has(to);
    if (!isGiven && others.some((one) => one.attendees.get(to)?.isGuest === false && isKnown(one)))
      this.complaints.push(`${to} is invited twice`);
    if (person && this.declined.has(person.id) && !this.lacking.has(to)) this.complaints.push(`${to} is asked again`);
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
}

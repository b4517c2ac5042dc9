import {
  addressOf,
  mayTurnUp,
  nextStep,
  noteAsked,
  noteCancelled,
  noteCancelling,
  noteChanged,
  noteChanging,
  noteGone,
  noteMade,
  noteOutdated,
  noteSeen,
  type InvitationPart,
  type SeenEvent,
  type Step,
  type WantedAttendees,
  type WantedInvitation,
} from '..';
import type { ModelCalendar } from './modelCalendar';

/**
 * What goes wrong with one step: the host dies before anything is noted, after it is noted, or after the effect; `late`:
 * the request is still on its way when the host gives up waiting.
 */
export type Fault = 'none' | 'beforeNote' | 'beforeEffect' | 'afterEffect' | 'late';

/** Carries out what the rules say, as the service does, and keeps nothing but what is stored. */
export class ModelEngine {
  parts = new Map<number, InvitationPart>();
  private openedFor?: string;
  private keys = 0;
  private onTheirWay: (() => void)[] = [];

  constructor(
    private readonly calendar: ModelCalendar,
    private readonly perEvent: number,
    /** Called with whatever the calendar shows. */
    private readonly onSeen: (part: number, event: SeenEvent) => void,
  ) {}

  /** Goes on until there is nothing to do, or the host dies. @returns the steps taken */
  run(wanted: WantedInvitation, faults: readonly Fault[] = []): number {
    for (let steps = 0; ; steps += 1) {
      if (steps > 100) throw new Error('it never ends');
      const step = this.next(wanted);
      if (!step) return steps;
      const fault = faults[steps] ?? 'none';
      if (fault === 'beforeNote') return steps;
      this.carryOut(step, wanted, fault);
      if (fault !== 'none') return steps;
    }
  }

  next(wanted: WantedInvitation): Step<InvitationPart> | undefined {
    return nextStep(wanted, [...this.parts.values()], {
      newTransactionId: () => this.newKey(),
      perEvent: this.perEvent,
      isOpen: (joinUrl) => joinUrl === this.openedFor,
    });
  }

  /** Looks at every event, as the reconciler does from time to time. */
  reconcile(): void {
    for (const part of this.parts.values()) {
      if (mayTurnUp(part)) this.find(part);
      else if (part.state === 'standing' && part.eventId) this.look(part, part.eventId);
    }
  }

  /** What was on its way arrives. */
  arrive(): void {
    for (const request of this.onTheirWay.splice(0)) request();
  }

  private carryOut(step: Step<InvitationPart>, wanted: WantedInvitation, fault: Fault): void {
    switch (step.kind) {
      case 'arrange':
        // The host may die between two writes.
        return (fault === 'none' ? step.parts : step.parts.slice(0, 1)).forEach((part) => this.save(part));
      case 'create':
        return this.create(step, wanted, fault);
      case 'change':
        return this.change(step, wanted, fault);
      case 'find':
        return this.find(step.part);
      case 'look':
        return this.look(step.part, step.part.eventId ?? '');
      case 'cancel':
        this.save(noteCancelling(step.part));
        if (fault === 'beforeEffect' || fault === 'late') return;
        this.calendar.cancel(step.part.eventId ?? '');
        if (fault === 'none') this.save(step.anew ? noteGone(step.part, this.newKey()) : noteCancelled(step.part));
        return;
      case 'close':
        return void this.save(noteCancelled(step.part));
      case 'openMeeting':
        if (wanted.meetingUrl) throw new Error('it opens a meeting that nobody goes to');
        if (fault === 'none') this.openedFor = step.joinUrl;
    }
  }

  private create(step: Step<InvitationPart> & { kind: 'create' }, wanted: WantedInvitation, fault: Fault): void {
    const { startsAt, endsAt, wordsRevision } = wanted;
    const asked = this.save(noteAsked(step, wanted));
    const draft = { at: { startsAt, endsAt }, words: wordsRevision, addresses: listOf(step.attendees) };
    const request = () => this.calendar.create(asked.transactionId, { ...draft, link: step.link });
    if (fault === 'late') this.onTheirWay.push(request);
    if (fault === 'late' || fault === 'beforeEffect') return;
    const answer = request();
    if (fault === 'afterEffect') return;
    const event = answer === 'duplicate' ? this.findMade(asked) : answer;
    if (event) this.onSeen(asked.number, event);
    this.save(event ? noteMade(asked, event, step, wanted) : noteGone(asked, this.newKey()));
  }

  private findMade({ transactionId, askedFor = [] }: InvitationPart): (SeenEvent & { isNew: boolean }) | undefined {
    const found = this.calendar.findByKey(transactionId, askedFor);
    return found && { ...found, isNew: false };
  }

  private change(step: Step<InvitationPart> & { kind: 'change' }, wanted: WantedInvitation, fault: Fault): void {
    const { part, change, link } = step;
    const changing = this.save(noteChanging(step));
    if (fault === 'late' || fault === 'beforeEffect') return;
    const { startsAt, endsAt, wordsRevision } = wanted;
    const answer = this.calendar.change(changing.eventId ?? '', changing.etag ?? '', {
      ...(change.attendees ? { addresses: listOf(change.attendees) } : {}),
      ...(change.time ? { at: { startsAt, endsAt } } : {}),
      ...(change.words ? { words: { revision: wordsRevision, ...(link ? { link } : { meeting: part.joinUrl }) } } : {}),
    });
    if (fault === 'afterEffect') return;
    if (answer === 'gone') this.save(noteGone(changing, this.newKey()));
    else if (answer === 'changedMeanwhile') this.save(noteOutdated(changing));
    else {
      this.onSeen(part.number, answer);
      this.save(noteChanged(changing, answer, step, wanted));
    }
  }

  private look(part: InvitationPart, eventId: string): void {
    const event = this.calendar.look(eventId);
    if (event) this.see(part, event);
    else this.save(noteGone(part, this.newKey()));
  }

  private find(part: InvitationPart): void {
    const event = this.calendar.findByKey(part.transactionId, part.askedFor ?? []);
    if (event) this.see(part, event);
    else this.save(noteCancelled(part));
  }

  private see(part: InvitationPart, event: SeenEvent): void {
    this.onSeen(part.number, event);
    this.save(noteSeen(part, event));
  }

  private save(part: InvitationPart): InvitationPart {
    this.parts.set(part.number, part);
    return part;
  }

  private newKey(): string {
    this.keys += 1;
    return `key-${this.keys}`;
  }
}

function listOf({ people, guests }: WantedAttendees): readonly string[] {
  return [...people.map(addressOf), ...guests];
}

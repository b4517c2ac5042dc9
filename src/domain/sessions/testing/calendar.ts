import { allowed, type Instant, type Result } from '../../kernel';
import type { Cadence, Holidays } from '../rhythm/cadence';
import { cancelSession } from '../editing/cancelSession';
import { changePlan } from '../rhythm/changePlan';
import { changeSession, type WantedChange } from '../editing/changeSession';
import type { PlanStep } from '../rhythm/planStep';
import type { SessionDetails } from '../session';
import type { StandingSession } from '../standing';
import { startSession } from '../editing/startSession';
import { holidays as british, zones } from './britain';

/** A session as a store keeps it. */
export type KeptSession = StandingSession & SessionDetails;

/** The calendar of a community as the service keeps it: it carries out what the rules say and counts who is told. */
export class Calendar {
  sessions: readonly KeptSession[] = [];
  /** Whether people know of everything at once; otherwise they know of the cancellations in `told`. */
  tellsAtOnce = true;
  told: ReadonlySet<string> = new Set();

  constructor(
    public cadence: Cadence | undefined,
    public now: Instant,
    public holidays: Holidays = british,
  ) {}

  steps(): readonly PlanStep<KeptSession>[] {
    return changePlan(this.sessions, this.cadence, this.now, zones, this.holidays, ({ id }) => {
      return !this.tellsAtOnce && !this.told.has(id);
    });
  }

  /** People learn of everything that was called off. */
  tell(): void {
    this.told = new Set(this.sessions.filter(({ cancelled }) => cancelled).map(({ id }) => id));
  }

  /** Carries out those steps, or only some of them as if it had broken off. */
  follow(steps = this.steps()): readonly PlanStep<KeptSession>[] {
    for (const step of steps) {
      if (step.kind === 'added') this.plan(step.session);
      else if (step.change) this.store(step.session, step.change);
    }
    return steps;
  }

  change(id: string, wanted: WantedChange): ReturnType<typeof changeSession> {
    const session = this.find(id);
    const edit = changeSession(session, wanted, this.community, this.now, zones, this.holidays);
    return this.storeIfAllowed(session, edit);
  }

  cancel(id: string): ReturnType<typeof cancelSession> {
    const session = this.find(id);
    return this.storeIfAllowed(session, cancelSession(session, 'The room is flooded', this.now));
  }

  start(startsAt: Instant, minutes: number): ReturnType<typeof startSession> {
    const started = startSession(this.community, { startsAt, minutes }, this.now, zones, this.holidays);
    if (started.ok) this.plan({ ...started.value, startKey: 'a key' });
    return started;
  }

  find(id: string): KeptSession {
    const session = this.sessions.find((candidate) => candidate.id === id);
    if (!session) throw new Error(`there is no session ${id}`);
    return session;
  }

  private get community(): { sessions: readonly KeptSession[]; cadence?: Cadence; timeZone: string } {
    return { sessions: this.sessions, cadence: this.cadence, timeZone: this.cadence?.timeZone ?? 'Europe/London' };
  }

  private plan(session: StandingSession): void {
    if (this.sessions.some(({ id }) => id === session.id)) throw new Error(`${session.id} is there already`);
    this.sessions = [...this.sessions, { ...session, revision: 1, wordsRevision: 1 }];
  }

  private store(session: KeptSession, change: object): void {
    this.sessions = this.sessions.map((kept) => (kept.id === session.id ? { ...kept, ...change } : kept));
  }

  private storeIfAllowed<Value extends object, Refusal>(
    session: KeptSession,
    edit: Result<Value, Refusal>,
  ): Result<Value, Refusal> {
    if (!edit.ok) return edit;
    this.store(session, edit.value);
    return allowed(edit.value);
  }
}

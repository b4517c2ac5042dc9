import type { Cadence } from '../../../../src/domain/sessions';
import { theseCommunities } from '../../communities/testing/theseCommunities';
import type { Community } from '../../platform/Communities';
import type { Leases } from '../../platform/Leases';
import type { Log } from '../../platform/log';
import { Refusal } from '../../platform/refusal';
import type { Caller } from '../../platform/route';
import { zoneRules } from '../../platform/zoneRules';
import { EditService } from '../editing/editService';
import { StartService } from '../editing/startService';
import { toldOf } from '../editing/told';
import type { InvitationMessage } from '../InvitationQueue';
import { PlanningService } from '../planning/planningService';
import type { Plan } from '../PlanStore';
import { Plans } from '../planning/plans';
import { PlanService } from '../planning/planService';
import { SessionsService } from '../sessionsService';
import { orderBegun, orderDone } from '../order';
import type { PlannedSession, SessionStore } from '../SessionStore';

export const thursdays: Cadence = {
  ...{ kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' },
};

/** Every other Thursday afternoon. */
export const fortnightly: Cadence = {
  ...{ kind: 'everyWeeks', weeks: 2, startsOn: '2026-03-05', weekday: 'thursday', time: '14:00', minutes: 45 },
  timeZone: 'Europe/London',
};

const community: Community = {
  id: 'c1',
  name: 'Digital Practice',
  mailbox: 'communities@example.org',
  boardUrl: 'https://example.org',
  timeZone: 'Europe/London',
  released: false,
};

/** Everything that plans and changes sessions, over stores in a test's hand. */
export function openSessionWorld({
  cadence,
  quietMs = 0,
}: { readonly cadence?: Cadence; readonly quietMs?: number } = {}) {
  const world = {
    now: '2026-03-02T09:00:00.000Z',
    /** Real time, in milliseconds. */
    time: 1_000_000,
    sessions: new Map<string, PlannedSession>(),
    plan: undefined as Plan | undefined,
    topics: new Map<string, readonly { readonly title: string }[]>(),
    /** Ids of sessions whose board is closed. */
    closed: new Set<string>(),
    brake: undefined as { readonly since: string; readonly reason: string } | undefined,
    sent: [] as InvitationMessage[],
    /** How long each message waits, in milliseconds. */
    delays: [] as (number | undefined)[],
    takenUp: 0,
    queueFails: false,
    /** The host dies when it has written so often. */
    writesLeft: Infinity,
    /** Happens between a look at the sessions and the next change of one. */
    meanwhile: undefined as (() => void) | undefined,
    lines: [] as string[],
  };
  let versions = 0;
  const settings: Community = { ...community, ...(cadence ? { cadence } : {}) };

  const beforeWriting = (): void => {
    if (world.writesLeft === 0) throw new Error('killed');
    world.writesLeft -= 1;
    const { meanwhile } = world;
    world.meanwhile = undefined;
    meanwhile?.();
  };
  const store: SessionStore = {
    list: () => Promise.resolve([...world.sessions.values()]),
    listComing: (_id, now) => Promise.resolve([...world.sessions.values()].filter(({ endsAt }) => endsAt > now)),
    find: (_id, sessionId) => Promise.resolve(world.sessions.get(sessionId)),
    plan: async (_id, session, order) => {
      beforeWriting();
      if (world.sessions.has(session.id)) return 'exists';
      const etag = String((versions += 1));
      world.sessions.set(session.id, { ...session, revision: 1, wordsRevision: 1, order, etag });
      return 'planned';
    },
    change: async (_id, loaded, change) => {
      beforeWriting();
      if (world.sessions.get(loaded.id)?.etag !== loaded.etag) return 'conflict';
      const changed = { ...loaded, ...change, etag: String((versions += 1)) };
      world.sessions.set(loaded.id, changed);
      return changed;
    },
  };
  const plans = new Plans(
    {
      load: () => Promise.resolve(world.plan),
      save: async (_id, plan) => {
        beforeWriting();
        if ((world.plan?.etag ?? '') !== plan.etag) return 'conflict';
        world.plan = { ...plan, etag: String((versions += 1)) };
        return world.plan;
      },
    },
    () => (versions += 1_001),
  );
  const clock = { now: () => new Date(world.now) };
  const rules = { clock, zones: zoneRules, holidays: { holidayOn: () => undefined } };
  const brakes = { brakeOn: () => Promise.resolve(world.brake) };
  const troubleOf = (reason: string): string => `Trouble: ${reason}`;
  const sessions = new SessionsService({ ...rules, store, plans, brakes, troubleOf, time: () => world.time });
  /** What was kept is read anew: a test changes it behind the service. */
  const fresh =
    <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Answer) =>
    (...asked: Asked): Answer => (sessions.forget('c1'), ask(...asked));
  const aftermath = {
    queue: {
      send(message: InvitationMessage, delayMs?: number) {
        if (world.queueFails) return Promise.reject(new Error('no queue'));
        world.delays.push(delayMs);
        return Promise.resolve(void world.sent.push(message));
      },
    },
    sessions,
    takeUp: () => Promise.resolve(void (world.takenUp += 1)),
  };
  const topics = {
    isClosed: (_id: string, sessionId: string) => Promise.resolve(world.closed.has(sessionId)),
    count: (_id: string, sessionId: string) => Promise.resolve(world.topics.get(sessionId)?.length ?? 0),
    agenda: (_who: Caller, sessionId: string) => Promise.resolve(world.topics.get(sessionId) ?? []),
  };
  const quiet = { time: () => world.time, quietMs };
  const leases = openLeases();
  const communities = theseCommunities([settings]);
  const shared = { ...rules, communities, store, plans, aftermath, topics, quiet, leases };
  const planning = new PlanningService({
    ...shared,
  });
  const log: Log = (_level, event) => world.lines.push(event);
  return Object.assign(world, {
    settings,
    lead: { id: 'p1', name: 'Ana', role: 'lead', community: settings } as Caller,
    member: { id: 'p2', name: 'Bob', role: 'member', community: settings } as Caller,
    store,
    etag: () => String((versions += 1)),
    sessionsOf: () => [...world.sessions.values()].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
    /** The calendars were brought in line with every session. */
    invited(): void {
      for (const [id, session] of world.sessions) {
        const known = session.cancelled
          ? { order: orderBegun(orderDone), invited: undefined }
          : { order: orderDone, invited: 'digest', told: toldOf(session) };
        world.sessions.set(id, { ...session, ...known, etag: String((versions += 1)) });
      }
      world.sent = [];
      world.delays = [];
    },
    planAll: () => planning.planAll(log),
    sessionsService: {
      upcoming: fresh((who: Caller) => sessions.upcoming(who)),
      next: fresh((communityId: string) => sessions.next(communityId)),
      find: fresh((communityId: string, sessionId: string) => sessions.find(communityId, sessionId)),
    },
    plans: new PlanService({ ...shared, planning, brakes, countInvited: () => Promise.resolve(17) }),
    edits: new EditService({ ...shared, sessions }),
    starts: new StartService(shared),
    log,
  });
}

/** One at a time for each name, in the order in which they come. */
function openLeases(): Leases {
  const last = new Map<string, Promise<unknown>>();
  return {
    whileHolding(name, work) {
      const done = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, done);
      return done;
    },
  };
}

/** The code of a refusal, or `done`. */
export function outcomeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal) return error.reason.code;
      throw error;
    },
  );
}

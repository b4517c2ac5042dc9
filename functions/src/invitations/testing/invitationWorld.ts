import type { Person } from '../../../../src/domain/membership';
import { theseCommunities } from '../../communities/testing/theseCommunities';
import type { Community } from '../../platform/Communities';
import type { Log } from '../../platform/log';
import { orderedAnew, type InvitationMessage, type PlannedSession, type SessionStore } from '../../sessions';
import type { Drift } from '../DriftStore';
import type { EngineParts } from '../EngineParts';
import { openInvitations } from '../openInvitations';
import type { StoredPart } from '../PartStore';
import { openFakeCalendar } from './fakeCalendar';

export const community: Community = {
  id: 'c1',
  name: 'Digital Practice',
  mailbox: 'communities@example.org',
  boardUrl: 'https://example.org/board',
  timeZone: 'Europe/London',
};

/** A member by the name people call them. */
export function member(name: string, more: Partial<Person> = {}): Person {
  return { id: name, name, mail: `${name}@example.org`, role: 'member', active: true, ...more };
}

/** Everything about invitations, over stores and a calendar in a test's hand. */
export function openInvitationWorld({ perEvent }: { readonly perEvent?: number } = {}) {
  const fake = openFakeCalendar();
  const sessions = new Map<string, PlannedSession>();
  const events = new Map<string, StoredPart>();
  let count = 0;
  const next = (): string => String((count += 1));
  const world = {
    now: '2026-03-02T09:00:00.000Z',
    /** Real time, in milliseconds. */
    time: 1_000_000,
    communities: [community],
    roster: [member('ana', { role: 'lead' }), member('bob'), member('cat')] as readonly Person[],
    muted: new Set<string>(),
    onSeries: new Set<string>(),
    /** The Teams link of the series that stands for every session. */
    seriesLink: undefined as string | undefined,
    /** How often what stood on boards of cancelled sessions was sent on. */
    goneOn: 0,
    isStopped: false,
    isReleased: true,
    meetsInRhythm: true,
    queue: [] as (InvitationMessage & { readonly from: number })[],
    drifts: [] as Drift[],
    lines: [] as string[],
    /** Happens as something is about to be written into a store; it may throw. */
    beforeWrite: (_what: string): void => undefined,
    afterWrite: (_what: string): void => undefined,
  };

  function write<Value>(what: string, work: () => Value): Promise<Value> {
    try {
      world.beforeWrite(what);
      const value = work();
      world.afterWrite(what);
      return Promise.resolve(value);
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }

  const store: SessionStore = {
    list: () => Promise.resolve([...sessions.values()]),
    listComing: (_id, now) => Promise.resolve([...sessions.values()].filter(({ endsAt }) => endsAt > now)),
    find: (_id, sessionId) => Promise.resolve(sessions.get(sessionId)),
    plan: (_id, session, order) => {
      sessions.set(session.id, { ...session, revision: 1, wordsRevision: 1, order, etag: next() });
      return Promise.resolve('planned');
    },
    change: (_id, loaded, change) =>
      write(`session ${change.order?.state ?? ''}`.trim(), () => {
        if (sessions.get(loaded.id)?.etag !== loaded.etag) return 'conflict';
        const changed = { ...loaded, ...change, etag: next() };
        sessions.set(loaded.id, changed);
        return changed;
      }),
  };
  const parts: EngineParts = {
    communities: theseCommunities(world.communities),
    membership: { roster: () => Promise.resolve(world.roster) },
    mutedBy: () => Promise.resolve(world.muted),
    series: {
      alreadyInvited: () =>
        Promise.resolve({
          addresses: world.onSeries,
          ...(world.seriesLink === undefined ? {} : { meetingUrl: world.seriesLink }),
        }),
    },
    store,
    events: {
      load: (_id, sessionId) =>
        Promise.resolve([...events].filter(([key]) => key.startsWith(`${sessionId} `)).map(([, part]) => part)),
      save: (_id, sessionId, part) =>
        write(`part ${part.number}`, () => {
          const key = `${sessionId} ${part.number}`;
          if (events.get(key)?.version !== part.version) return 'conflict';
          const saved = { ...part, version: next() };
          events.set(key, saved);
          return saved;
        }),
    },
    drifts: {
      add: (drift) => Promise.resolve(void world.drifts.unshift(drift)),
      latest: (limit) => Promise.resolve(world.drifts.slice(0, limit)),
    },
    calendar: fake.calendar,
    queue: {
      send: (message, delayMs = 0) =>
        write('message', () => void world.queue.push({ ...message, from: world.time + delayMs })),
    },
    leases: { whileHolding: (_name, work) => work() },
    isStopped: () => Promise.resolve(world.isStopped),
    isReleased: () => Promise.resolve(world.isReleased),
    meetsInRhythm: () => Promise.resolve(world.meetsInRhythm),
    cancelled: () => Promise.resolve(void (world.goneOn += 1)),
    clock: { now: () => new Date(world.now) },
    time: () => world.time,
    newId: () => `id-${next()}`,
    ...(perEvent === undefined ? {} : { perEvent }),
  };
  const log: Log = (_level, event, fields) =>
    world.lines.push([event, fields?.code].filter((part) => part !== undefined).join(' '));
  const open = () => openInvitations(parts, () => Promise.resolve(void (world.isReleased = true)));

  const session = (id: string): PlannedSession => {
    const found = sessions.get(id);
    if (!found) throw new Error(`no session ${id}`);
    return found;
  };
  return Object.assign(world, {
    fake,
    sessions,
    parts,
    log,
    ...open(),
    session,
    async plan(id: string, startsAt = `${id}T11:00:00.000Z`): Promise<void> {
      const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
      await store.plan(community.id, { id, startsAt, endsAt, timeZone: 'Europe/London' }, orderedAnew);
    },
    /** What a lead decides about a session; everybody invited is to be told. */
    edit(id: string, change: Partial<PlannedSession>): void {
      const standing = session(id);
      const revision = standing.revision + 1;
      sessions.set(id, { ...standing, revision, ...change, order: orderedAnew, etag: next() });
      world.queue.push({ communityId: community.id, sessionId: id, from: world.time });
    },
    /** Lets hosts take messages until there are none, and the timer find what was lost, as in the course of time. */
    async settle(): Promise<void> {
      for (let round = 0; round < 60; round += 1) {
        const message = world.queue.sort((a, b) => a.from - b.from)[0];
        world.time = Math.max(world.time, message?.from ?? 0);
        try {
          // A host that dies leaves its message; another one takes it.
          if (message) await open().service.deliver(message, log);
          world.queue = world.queue.filter((one) => one !== message);
          if (!message) {
            const failures = () => world.lines.filter((line) => line === 'sweepFailed').length;
            const before = failures();
            await open().sweep.run(log);
            if (world.queue.length === 0 && failures() === before) return;
          }
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
        }
      }
      throw new Error('does not come to rest');
    },
  });
}

/** The host dies. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

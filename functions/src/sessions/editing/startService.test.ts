import type { PlannedSession } from '../SessionStore';
import { openSessionWorld, outcomeOf } from '../testing/sessionWorld';

const minute = 60_000;

/** A community without a rhythm, on a Friday morning. */
function openWorld() {
  const world = openSessionWorld({ quietMs: minute });
  world.now = '2026-07-10T09:30:00.000Z';
  const start = async (key: string, startsAt?: string): Promise<string> => {
    const wish = { key, minutes: 45, ...(startsAt ? { startsAt } : {}) };
    let isNew = false;
    const outcome = await outcomeOf(
      world.starts.start(world.settings, wish, world.log).then((started) => ({ isNew } = started)),
    );
    if (outcome !== 'done') return outcome;
    return isNew ? 'started' : 'startedBefore';
  };
  /** A session that stands already. */
  const put = (session: Partial<PlannedSession> & Pick<PlannedSession, 'id' | 'startsAt' | 'endsAt'>) =>
    void world.sessions.set(session.id, {
      ...{ timeZone: 'Europe/London', revision: 1, wordsRevision: 1, etag: world.etag() },
      ...{ order: { state: 'pending', attempts: 0, notBefore: 0 }, ...session },
    });
  return Object.assign(world, { start, put });
}

describe('a lead who starts a session', () => {
  it('has it in the calendar, the invitation ordered, and what was left over earlier looked for', async () => {
    const world = openWorld();
    expect(await world.start('key-1')).toBe('started');
    expect(world.sessionsOf()).toMatchObject([
      { id: '2026-07-10', startsAt: '2026-07-10T09:30:00.000Z', startKey: 'key-1', setByHand: true },
    ]);
    expect(world.sent).toEqual([{ communityId: 'c1', sessionId: '2026-07-10' }]);
    expect(world.takenUp).toBe(1);
  });

  it('has it told at once when it begins within the hour, and else after the quiet minute', async () => {
    const world = openWorld();
    await world.start('key-1');
    await world.start('key-2', '2026-07-10T10:30:00.000Z');
    await world.start('key-3', '2026-07-10T12:00:00.000Z');
    const now = { state: 'pending', attempts: 0, notBefore: 0, tells: true };
    const later = { ...now, notBefore: world.time + minute };
    expect(world.sessionsOf().map(({ order }) => order)).toEqual([now, now, later]);
    expect(world.delays).toEqual([undefined, undefined, minute + 100]);
    expect(world.sessionsOf().map(({ tellings }) => tellings)).toEqual([[world.now], [world.now], [world.now]]);
  });

  it('starts no eleventh one on one day', async () => {
    const { start, sessions } = openWorld();
    for (let day = 11; day <= 20; day += 1)
      expect(await start(`key-${day}`, `2026-07-${day}T10:00:00.000Z`)).toBe('started');
    expect(await start('key-21', '2026-07-21T10:00:00.000Z')).toBe('tooManySessions');
    expect(await start('key-20', '2026-07-20T10:00:00.000Z')).toBe('startedBefore');
    expect(sessions.size).toBe(10);
  });

  it('starts no eleventh one either when many are asked for at once', async () => {
    const { start, sessions } = openWorld();
    const days = Array.from({ length: 18 }, (_, day) => day + 11);
    const outcomes = await Promise.all(days.map((day) => start(`key-${day}`, `2026-07-${day}T10:00:00.000Z`)));
    expect(outcomes.filter((outcome) => outcome === 'started')).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === 'tooManySessions')).toHaveLength(8);
    expect(sessions.size).toBe(10);
  });

  it('starts none when the community was told sixty times today, and releases nothing', async () => {
    const world = openWorld();
    const tellings = Array.from({ length: 60 }, () => world.now);
    const past = { startsAt: '2026-07-03T09:30:00.000Z', endsAt: '2026-07-03T10:15:00.000Z' };
    world.put({ id: '2026-07-03', ...past, tellings });
    expect(await world.start('key-1')).toBe('communityToldTooOften');
    expect([world.sessions.size, world.plan]).toEqual([1, undefined]);
    world.put({ id: '2026-07-03', ...past, tellings: tellings.slice(1) });
    expect(await world.start('key-1')).toBe('started');
  });

  it('starts one, however often the same request comes', async () => {
    const { start, sessions, sent } = openWorld();
    await start('key-1');
    expect(await start('key-1')).toBe('startedBefore');
    expect(sessions.size).toBe(1);
    expect(sent).toHaveLength(1);
  });

  it('lets invitations go out from then on, also when the first answer was lost half-way', async () => {
    const world = openWorld();
    const times = { startsAt: '2026-07-10T09:30:00.000Z', endsAt: '2026-07-10T10:15:00.000Z' };
    world.put({ id: '2026-07-10', ...times, startKey: 'key-1' });
    expect(await world.start('key-1')).toBe('startedBefore');
    expect(world.plan?.released).toBe(true);
  });

  it('who is refused releases nothing', async () => {
    const world = openWorld();
    expect(await world.start('key-1', '2026-07-09T09:00:00.000Z')).toBe('startsInThePast');
    expect(world.plan).toBeUndefined();
  });

  it('starts no second one at the same time', async () => {
    const { start } = openWorld();
    await start('key-1');
    expect(await start('key-2')).toBe('overlapsSession');
    expect(await start('key-2', '2026-07-10T15:00:00.000Z')).toBe('started');
  });

  it('meets a colleague who started one a moment ago, and does not double it', async () => {
    const theirs = { id: '2026-07-10', startsAt: '2026-07-10T09:30:00.000Z', endsAt: '2026-07-10T10:15:00.000Z' };
    const world = openWorld();
    world.meanwhile = () => world.put({ ...theirs, startKey: 'their-key' });
    expect(await world.start('my-key')).toBe('overlapsSession');
    expect(world.sessionsOf().map(({ startKey }) => startKey)).toEqual(['their-key']);
  });

  it('has it though the queue is out of reach: the timers find what is owed', async () => {
    const world = openWorld();
    world.queueFails = true;
    expect(await world.start('key-1')).toBe('started');
    expect(world.sessions.size).toBe(1);
    expect(world.lines).toEqual(['changeNotFollowed']);
  });
});

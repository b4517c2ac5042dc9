import { openSessionWorld, thursdays } from '../testing/sessionWorld';

describe('a session that nobody has a topic for', () => {
  async function quiet(topics: readonly string[] = []) {
    const world = openSessionWorld({ cadence: thursdays });
    await world.planAll();
    world.invited();
    world.plan = { cadence: thursdays, cancelWithoutTopics: 24, released: true, etag: 'saved' };
    world.topics.set(
      '2026-03-26',
      topics.map((title) => ({ title })),
    );
    return world;
  }
  const first = (world: Awaited<ReturnType<typeof quiet>>) => world.sessions.get('2026-03-26')!;

  it('is cancelled by itself at the hour its leads have set, and people are told', async () => {
    const world = await quiet();
    world.now = '2026-03-25T10:55:00.000Z';
    await world.planAll();
    expect(first(world).cancelled).toBeUndefined();
    world.now = '2026-03-25T11:00:00.000Z';
    await world.planAll();
    expect(first(world).cancelled).toEqual({ reason: '', at: world.now, by: 'noTopics' });
    expect(first(world).order).toEqual({ state: 'pending', attempts: 0, notBefore: 0, tells: true });
    expect(world.sent).toContainEqual({ communityId: 'c1', sessionId: '2026-03-26' });
  });

  it('takes place when there is one topic', async () => {
    const world = await quiet(['Reviews']);
    world.now = '2026-03-25T12:00:00.000Z';
    await world.planAll();
    expect(first(world).cancelled).toBeUndefined();
  });

  it('takes place when somebody proposes at the very moment it is cancelled, and nobody hears of it', async () => {
    const world = await quiet();
    world.now = '2026-03-25T10:00:00.000Z';
    await world.planAll();
    world.sent = [];
    world.now = '2026-03-25T12:00:00.000Z';
    world.meanwhile = () => world.topics.set('2026-03-26', [{ title: 'Reviews' }]);
    await world.planAll();
    expect(first(world).cancelled).toBeUndefined();
    expect(first(world).order.state).toBe('done');
    expect(world.sent).toEqual([]);
  });

  it('takes place once it has begun, and while the one before has only just been', async () => {
    const world = await quiet();
    world.now = '2026-03-26T11:05:00.000Z';
    await world.planAll();
    expect(first(world).cancelled).toBeUndefined();
    // The next one is in four weeks; whoever sets four weeks of hours still leaves people a day.
    world.plan = { ...world.plan!, cancelWithoutTopics: 24 * 28 };
    world.now = '2026-03-26T13:00:00.000Z';
    await world.planAll();
    expect(world.sessions.get('2026-04-23')?.cancelled).toBeUndefined();
    world.now = '2026-03-27T13:00:00.000Z';
    await world.planAll();
    expect(world.sessions.get('2026-04-23')?.cancelled?.by).toBe('noTopics');
    expect(world.sessions.get('2026-05-28')?.cancelled).toBeUndefined();
  });
});

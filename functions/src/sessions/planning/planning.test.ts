import { orderedAnew } from '../order';
import { openSessionWorld, thursdays } from '../testing/sessionWorld';

describe('planning by the timer', () => {
  it('keeps three months planned, and orders each invitation', async () => {
    const world = openSessionWorld({ cadence: thursdays });
    await world.planAll();
    expect(world.sessionsOf().map(({ id, order }) => [id, order.state])).toEqual([
      ['2026-03-26', 'pending'],
      ['2026-04-23', 'pending'],
      ['2026-05-28', 'pending'],
    ]);
    expect(world.sent.map(({ sessionId }) => sessionId)).toEqual(['2026-03-26', '2026-04-23', '2026-05-28']);
  });

  it('run again finds nothing to do', async () => {
    const world = openSessionWorld({ cadence: thursdays });
    await world.planAll();
    const before = world.sessionsOf();
    world.sent = [];
    await world.planAll();
    expect(world.sessionsOf()).toEqual(before);
    expect(world.sent).toEqual([]);
  });

  it('plans nothing, and calls nothing off, where nobody has decided anything', async () => {
    const world = openSessionWorld();
    await world.store.plan(
      'c1',
      {
        ...{ id: '2026-03-26', startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' },
        timeZone: 'Europe/London',
      },
      orderedAnew,
    );
    await world.planAll();
    expect(world.sessionsOf()).toMatchObject([{ id: '2026-03-26', order: { state: 'pending' } }]);
    expect(world.sessionsOf()[0]?.cancelled).toBeUndefined();
  });

  it('plans on where another host was faster by a moment', async () => {
    const world = openSessionWorld({ cadence: thursdays });
    const session = { startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' };
    world.meanwhile = () =>
      world.sessions.set('2026-03-26', {
        ...{ id: '2026-03-26', ...session, timeZone: 'Europe/London', revision: 1, wordsRevision: 1, etag: 'theirs' },
        order: { state: 'pending', attempts: 0, notBefore: 0 },
      });
    await world.planAll();
    expect(world.sessionsOf()).toHaveLength(3);
    expect(world.sessionsOf()[0]?.etag).toBe('theirs');
  });

  it('has planned though the queue is out of reach', async () => {
    const world = openSessionWorld({ cadence: thursdays });
    world.queueFails = true;
    await world.planAll();
    expect(world.sessionsOf()).toHaveLength(3);
    expect(world.lines).toContain('changeNotFollowed');
  });
});

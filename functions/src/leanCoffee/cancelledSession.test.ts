import { april, closingWorld, key, march, sessionOn, topic } from './testing/closingWorld';

/** A session of the coming weeks with two topics, called off by a lead. */
function cancelledMarch() {
  const world = closingWorld();
  world.setNow('2026-03-20T09:00:00Z');
  world.sessions.splice(0, 1, { ...march, isCancelled: true });
  world.boards.set(march.id, { topics: [topic('1'), topic('2')] });
  return world;
}

const titlesOn = ({ boards }: ReturnType<typeof cancelledMarch>, sessionId: string) =>
  boards.board(sessionId).topics.map(({ title }) => title);

describe('the board of a session that was cancelled', () => {
  it('gives its topics to the next session, before the time it was planned for has come', async () => {
    const world = cancelledMarch();
    await world.closer().takeUp();
    expect(world.boards.board(march.id).phase).toBe('closed');
    expect(world.messages).toContainEqual({ key, delayMs: 0 });
    await world.closer().finish();
    expect(titlesOn(world, april.id)).toEqual(['About 1', 'About 2']);
    expect(world.files.size).toBe(0);
    expect(world.lines.size).toBe(0);
  });

  it('keeps them while the cancellation may be taken back, until its own time is over', async () => {
    const world = cancelledMarch();
    world.sessions.splice(0, 1, { ...march, isCancelled: true, mayReturn: true });
    await world.closer().takeUp();
    await world.closer().sweep();
    expect(world.boards.board(march.id).phase).toBe('proposing');
    expect(titlesOn(world, april.id)).toEqual([]);
    world.setNow('2026-03-26T13:00:00Z');
    await world.closer().sweep();
    expect(titlesOn(world, april.id)).toEqual(['About 1', 'About 2']);
  });

  it('gives them to a session that comes earlier, when one has been put there', async () => {
    const world = cancelledMarch();
    const earlier = sessionOn('2026-03-24');
    world.sessions.push(earlier);
    await world.closer().takeUp();
    await world.closer().finish();
    expect(titlesOn(world, earlier.id)).toEqual(['About 1', 'About 2']);
  });

  it('gives them to no session that is cancelled too, and keeps them until there is another', async () => {
    const world = cancelledMarch();
    world.sessions.splice(1, 1, { ...april, isCancelled: true });
    await world.closer().sweep();
    expect(titlesOn(world, april.id)).toEqual([]);
    const may = sessionOn('2026-05-28');
    world.sessions.push(may);
    await world.closer().sweep();
    expect(titlesOn(world, may.id)).toEqual(['About 1', 'About 2']);
  });

  it('is left as it is where nobody has proposed anything', async () => {
    const world = closingWorld();
    world.setNow('2026-03-20T09:00:00Z');
    world.sessions.splice(0, 1, { ...march, isCancelled: true });
    await world.closer().sweep();
    expect(world.boards.board(march.id).phase).toBe('proposing');
  });
});

describe('the record of a session that was moved', () => {
  it('is named by the day it was held, and by the day it was planned for', async () => {
    const world = closingWorld();
    world.sessions.splice(0, 1, {
      ...march,
      ...{ startsAt: '2026-03-30T10:00:00.000Z', endsAt: '2026-03-30T11:00:00.000Z' },
    });
    world.setNow('2026-03-30T12:00:00Z');
    const finished = [{ topicId: '1', startedAt: '2026-03-30T10:10:00.000Z', endedAt: '2026-03-30T10:18:00.000Z' }];
    world.boards.set(
      march.id,
      { phase: 'closed', topics: [topic('1')], rooms: [{ number: 0, finished, skipped: [], order: [] }] },
      { state: 'pending', sealed: false, told: [], attempts: 0, notBefore: 0 },
    );
    await world.closer().finish();
    expect([...world.files.keys()]).toEqual(['2026-03-30 Lean Coffee (moved from 2026-03-26).md']);
  });
});

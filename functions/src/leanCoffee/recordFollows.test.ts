import type { Action } from '../../../src/domain/leanCoffee';
import { Unavailable } from '../platform/unavailable';
import { closingWorld, march, topic } from './testing/closingWorld';
import { Killed, type Cut } from './testing/mortal';

const file = '2026-03-26 Lean Coffee.md';
const whileWriting = 15_000;

/** A session that is closed, and its record published. */
async function publishedSession() {
  const world = closingWorld();
  const talk = { topicId: '1', startedAt: '2026-03-26T11:10:00.000Z', endedAt: '2026-03-26T11:18:00.000Z' };
  world.boards.set(
    march.id,
    { phase: 'closed', topics: [topic('1')], rooms: [{ number: 0, finished: [talk], skipped: [], order: [] }] },
    { state: 'pending', sealed: false, told: [], attempts: 0, notBefore: 0 },
  );
  await world.closer().finish();
  world.messages.length = 0;
  const write = async (text: string) => {
    const { takeaways } = world.boards.board(march.id);
    world.boards.set(march.id, { takeaways: [...takeaways, { id: text, text, at: march.endsAt }] });
    await world.closer().followUp();
  };
  const record = () => world.files.get(file)?.text;
  const closing = () => world.boards.closing(march.id);
  return { ...world, write, record, closing };
}

describe('a record that is published already', () => {
  it('follows what people write while they wrap up, many words in one upload', async () => {
    const world = await publishedSession();
    await world.write('Ask first');
    await world.write('Write it down');
    expect(world.messages).toEqual([expect.objectContaining({ delayMs: whileWriting + 100 })]);
    await world.closer().finish();
    expect(world.record()).not.toContain('Ask first');

    world.pass(whileWriting);
    const closer = world.closer();
    await closer.finish();
    expect(world.record()).toMatch(/Ask first[^]*Write it down/);
    expect(closer.seen.filter((step) => step === 'upload')).toHaveLength(1);
    expect(world.closing()).toMatchObject({ state: 'done' });
  });

  it('shows that an action is done', async () => {
    const world = await publishedSession();
    const action: Action = { id: 'a', text: 'Ask Jo', sessionId: march.id };
    world.actions.push(action);
    await world.closer().finish();
    expect(world.record()).toContain('- [ ] Ask Jo');
    world.actions.splice(0, 1, { ...action, ended: { how: 'done', at: march.endsAt } });
    await world.closer().followUp();
    world.pass(whileWriting);
    await world.closer().sweep();
    expect(world.record()).toContain('- [x] Ask Jo');
  });

  it('follows though the library can not tell the two texts apart', async () => {
    const world = await publishedSession();
    for (const text of ['Ask Ann', 'Ask Jim']) {
      world.boards.set(march.id, { takeaways: [] });
      await world.write(text);
      world.pass(whileWriting);
      await world.closer().finish();
      expect(world.record()).toContain(text);
    }
  });

  it('is not put there again when it says the same', async () => {
    const world = await publishedSession();
    await world.closer().followUp();
    world.pass(whileWriting);
    const closer = world.closer();
    await closer.finish();
    expect(closer.seen).not.toContain('upload');
  });

  it('takes what is written in the very moment in which all seems done', async () => {
    const world = await publishedSession();
    await world.write('Ask first');
    world.pass(whileWriting);
    const { takeaways } = world.boards.board(march.id);
    const late = { id: 'late', text: 'Too late?', at: march.endsAt };
    world.faults.asItIsDone = () => world.boards.set(march.id, { takeaways: [...takeaways, late] });
    await world.closer().finish();
    delete world.faults.asItIsDone;
    expect(world.closing()?.state).toBe('pending');
    world.pass(whileWriting);
    await world.closer().sweep();
    expect(world.record()).toContain('Too late?');
  });

  it('follows though topics still wait for a session to go to', async () => {
    const world = closingWorld();
    world.sessions.splice(1);
    const talk = { topicId: '1', startedAt: '2026-03-26T11:10:00.000Z', endedAt: '2026-03-26T11:18:00.000Z' };
    world.boards.set(
      march.id,
      {
        ...{ phase: 'closed', topics: [topic('1'), topic('2')] },
        rooms: [{ number: 0, finished: [talk], skipped: [], order: [] }],
      },
      { state: 'pending', sealed: false, told: [], attempts: 0, notBefore: 0 },
    );
    await world.closer().finish();
    world.messages.length = 0;
    await world.closer().followUp();
    expect(world.messages).toHaveLength(1);
  });
});

describe('a record that a person has taken into their hands', () => {
  it.each([
    ['changed', (world: Published) => void world.files.set(file, { text: 'My own words', version: 9 })],
    ['moved or deleted', (world: Published) => void world.files.delete(file)],
  ])('stays as it is for good once it is %s', async (_what, act) => {
    const world = await publishedSession();
    act(world);
    const theirs = world.record();
    for (const text of ['Ask first', 'Write it down']) {
      await world.write(text);
      world.pass(whileWriting);
      await world.closer().finish();
    }
    expect(world.record()).toBe(theirs);
    expect(world.closing()).toMatchObject({ state: 'done', recordLeft: true, recordUrl: expect.any(String) as string });
    expect(world.logged.filter((line) => line === 'info recordLeft')).toHaveLength(1);
  });

  it('stays as it is though it is changed between the look and the upload', async () => {
    const world = await publishedSession();
    await world.write('Ask first');
    world.pass(whileWriting);
    const mine = { text: 'My own words', version: 9 };
    const noteSending = world.boards.store.commit;
    world.boards.store.commit = async (...given) => {
      if (given[2].some((change) => change.kind === 'closing' && change.closing.recordSending)) {
        world.files.set(file, mine);
      }
      return noteSending(...given);
    };
    await world.closer().finish();
    expect(world.files.get(file)).toEqual(mine);
    expect(world.closing()?.recordLeft).toBe(true);
  });

  it('was there before ours: it stays, and people are led to it', async () => {
    const world = closingWorld();
    world.files.set(file, { text: 'Somebody was faster', version: 1 });
    world.boards.set(
      march.id,
      { phase: 'closed', takeaways: [{ id: 'a', text: 'Ask first', at: march.endsAt }] },
      { state: 'pending', sealed: false, told: [], attempts: 0, notBefore: 0 },
    );
    await world.closer().finish();
    expect(world.files.get(file)?.text).toBe('Somebody was faster');
    expect(world.boards.closing(march.id)).toMatchObject({
      recordLeft: true,
      recordUrl: expect.stringContaining('2026-03-26') as string,
    });
  });
});

describe('an upload of which nobody knows what became', () => {
  it.each(['before', 'after'] as const)(
    'is known for ours, killed %s any step, though more is written',
    async (when) => {
      const walked = await walk({ step: 0, when });
      expect(walked).toContain('upload');
      for (let step = 1; step <= walked.length; step += 1) await walk({ step, when });
    },
  );

  async function walk(cut: Cut): Promise<readonly string[]> {
    const world = await publishedSession();
    await world.write('Ask first');
    world.pass(whileWriting);
    const victim = world.closer(cut);
    const outcome = await victim.finish().catch((error: unknown) => error);
    expect(outcome instanceof Killed).toBe(cut.step > 0);
    await world.write('Write it down');
    world.pass(whileWriting);
    await world.closer().sweep();
    expect(world.record()).toMatch(/Ask first[^]*Write it down/);
    expect(world.closing()?.recordLeft).toBeUndefined();
    return victim.seen;
  }

  it('is tried again after an outage, and nothing is lost', async () => {
    const world = await publishedSession();
    await world.write('Ask first');
    world.pass(whileWriting);
    world.faults.library = new Unavailable('SharePoint', { retryAfterMs: 20_000 });
    await world.closer().finish();
    expect(world.closing()).toMatchObject({ state: 'pending', attempts: 1 });
    delete world.faults.library;
    world.pass(20_000);
    await world.closer().sweep();
    expect(world.record()).toContain('Ask first');
  });
});

type Published = Awaited<ReturnType<typeof publishedSession>>;

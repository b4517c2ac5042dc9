import { randomUUID } from 'node:crypto';
import type { BoardView, PastSessionsView, RecordView } from '../../src/domain/leanCoffee';
import { everybodyThere, layCoffeeTable, type CoffeeTable } from '../world/coffeeTable';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}`;

describe('after a session, through the API', () => {
  let world: World;
  let table: CoffeeTable;

  beforeAll(async () => {
    world = await openWorld({ hosts: 2, now: '2026-01-05T09:00:00Z' });
    table = layCoffeeTable(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    await table.freshSession();
  });

  const past = async () =>
    (await world.call<PastSessionsView>('member', 'GET', `${community}/sessions/past`)).body.sessions;
  const record = (id: string) =>
    world.call<RecordView & { code: string }>('member', 'GET', `${community}/sessions/${id}/record`);
  const feedback = (person: string, worth: string) => table.put(person, 'feedback', { worth });

  /** The closing goes on behind the answer. */
  async function until<Value>(look: () => Promise<Value>, isSo: (value: Value) => boolean): Promise<Value> {
    return waitUntil(
      'what follows the closing',
      async () => {
        const value = await look();
        return isSo(value) && value;
      },
      20_000,
    );
  }

  async function held(): Promise<{ id: string; reached: string }> {
    const [reached = ''] = await table.discussingOn('Reached', 'Not reached');
    await table.put('member', 'attendance', {});
    await table.put('facilitator', 'attendance', {});
    await table.discuss('facilitator', reached);
    await table.put('guest', `topics/${reached}/notes`, { base: '', text: 'What we said' });
    await table.put('guest', `takeaways/${randomUUID()}`, { text: 'Try it', topicId: reached, removed: false });
    await table.put('guest', `actions/${randomUUID()}`, { text: 'Write it up' });
    await table.move('closed');
    return { id: table.id(), reached };
  }

  it('there is a record of what was discussed, and of nothing before people discuss', async () => {
    await table.votingOn('Early');
    expect((await record(table.id())).body.code).toBe('noRecordYet');
    await table.freshSession();
    const { id } = await held();
    const { body } = await record(id);
    expect(body.discussed).toEqual([
      {
        ...{ title: 'Reached', proposedBy: { kind: 'named', name: 'Siân Prydderch' }, votes: 0, minutes: 1 },
        ...{ merged: [], notes: 'What we said', takeaways: ['Try it'] },
      },
    ]);
    expect(body).toMatchObject({ notReached: [{ title: 'Not reached', votes: 0 }], present: 2, voters: 0 });
    expect(body.actions).toEqual([{ text: 'Write it up', done: false }]);
    expect((await record('2026-01-04')).body.code).toBe('sessionUnknown');
  });

  it('what was not reached stands on the next board, and those who missed it are told what was', async () => {
    const { id } = await held();
    await until(past, (sessions) => sessions.some((session) => session.id === id));
    // The next one that the rhythm has planned, weeks later.
    await table.advance(3 * 3_600_000);
    const board = await until(
      () => table.look('member'),
      ({ topics, lastTime }) => topics.some(({ title }) => title === 'Not reached') && lastTime?.sessionId === id,
    );
    expect(board.topics.find(({ title }) => title === 'Not reached')).toMatchObject({
      carriedOver: true,
      yourVotes: 0,
    });
    expect(board.session.id).toBe('2026-01-22');
    expect(board.lastTime).toMatchObject({ discussed: 1, takeaways: 1, actions: 1, youWereThere: true, feedback: {} });
    const missed = (await table.look('contractor')).lastTime;
    expect(missed).toMatchObject({ sessionId: id, youWereThere: false });
    expect(missed).not.toHaveProperty('feedback');
  });

  it('people say whether it was worth the hour: counted from five answers on, never who said what', async () => {
    await table.discussingOn('Early');
    expect((await feedback('member', 'yes')).body.code).toBe('notAnswerable');
    await table.freshSession();
    const { id } = await held();
    const line = () => until(past, (sessions) => sessions.some((session) => session.id === id));
    await line();
    const worthOf = async () => (await past()).find((session) => session.id === id)?.worth;
    for (const person of everybodyThere.slice(0, 4)) expect((await feedback(person, 'yes')).status).toBe(200);
    expect(await worthOf()).toBeUndefined();
    expect((await feedback(everybodyThere[0] ?? '', 'partly')).body.you.feedback).toEqual({ worth: 'partly' });
    expect(await worthOf()).toBeUndefined();
    await feedback(everybodyThere[4] ?? '', 'no');
    expect(await worthOf()).toEqual({ answers: 5, yes: 3, partly: 1, no: 1 });
    for (const person of everybodyThere.slice(5, 9)) await feedback(person, 'no');
    expect(await worthOf()).toEqual({ answers: 5, yes: 3, partly: 1, no: 1 });
    await feedback(everybodyThere[9] ?? '', 'no');
    expect(await worthOf()).toEqual({ answers: 10, yes: 3, partly: 1, no: 6 });
    // A week later it is too late, and the session itself is long over.
    await table.advance(8 * 86_400_000);
    expect((await feedback('member', 'no')).body.code).toBe('notAnswerable');
  });

  it('nothing is written on a board any more, but what people remember stays welcome until the session is over', async () => {
    const { reached } = await held();
    const codes = async (answers: Promise<{ body: BoardView & { code?: string } }>[]) =>
      (await Promise.all(answers)).map(({ body }) => body.code);
    expect(
      await codes([
        table.propose('member', 'Late'),
        table.put('member', 'thumb', { topicId: reached, round: 0, thumb: 'up' }),
        table.put('facilitator', 'rooms', { count: 2 }),
        table.put('member', 'attendance', {}),
        table.discuss('facilitator', reached),
        table.put('member', 'rooms/0/chair'),
        table.put('member', `topics/${reached}/report`, { reported: true }),
      ]),
    ).toEqual(Array(7).fill('sessionClosed'));
    expect(
      (await table.put('guest', `topics/${reached}/notes`, { base: 'What we said', text: 'What we said, too' })).status,
    ).toBe(200);
    expect((await table.put('guest', `actions/${randomUUID()}`, { text: 'One more' })).status).toBe(200);
    await table.advance(2 * 3_600_000);
    const late = await table.put('guest', `topics/${reached}/notes`, { base: '', text: 'x' });
    expect(late.body.code).toBe('sessionOver');
  });
});

import { randomUUID } from 'node:crypto';
import type { BoardView } from '../../src/domain/leanCoffee';
import { everybodyThere, layCoffeeTable, type CoffeeTable } from '../world/coffeeTable';
import { openWorld, type World } from '../world/openWorld';

describe('topics, through the API', () => {
  let world: World;
  let table: CoffeeTable;

  beforeAll(async () => {
    world = await openWorld({ planned: false, hosts: 2, now: '2026-01-05T09:00:00Z' });
    table = layCoffeeTable(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    await table.freshSession();
  });

  const change = (person: string, id: string, command: object) => table.put(person, `topics/${id}`, command);
  const merge = (id: string, into: string | null, carryVotes: boolean, person = 'facilitator') =>
    change(person, id, { kind: 'merge', into, carryVotes });
  const titles = ({ topics }: BoardView) => topics.map(({ title }) => title);
  const yours = ({ topics }: BoardView) => topics.map(({ yourVotes }) => yourVotes);

  it('belong to whoever proposed them, with a name or without, until the vote', async () => {
    const [named, anonymous] = [randomUUID(), randomUUID()];
    await table.propose('member', 'With my name', { id: named });
    const board = (await table.propose('member', 'Without', { id: anonymous, anonymous: true })).body;
    expect(board.topics.map(({ yours: isYours, proposedBy }) => [isYours, proposedBy.kind])).toEqual([
      [true, 'named'],
      [true, 'anonymous'],
    ]);
    for (const id of [named, anonymous]) {
      for (const person of ['guest', 'facilitator']) {
        expect((await change(person, id, { kind: 'edit', title: 'Mine now' })).body.code).toBe('notYourTopic');
        expect((await change(person, id, { kind: 'withdraw', withdrawn: true })).body.code).toBe('notYourTopic');
      }
    }
    expect(titles((await change('member', anonymous, { kind: 'edit', title: ' Better \u202E words ' })).body)).toEqual([
      'With my name',
      'Better words',
    ]);
    expect(titles((await change('member', named, { kind: 'withdraw', withdrawn: true })).body)).toEqual([
      'Better words',
    ]);
    expect(titles((await change('member', named, { kind: 'withdraw', withdrawn: false })).body)).toHaveLength(2);
    // The same proposal again, after a lost answer, makes no second one; somebody else's under that id is refused.
    const again = { id: anonymous, anonymous: true };
    expect((await table.propose('member', 'Better words', again)).status).toBe(200);
    expect((await table.propose('guest', 'Better words', again)).body.code).toBe('topicIdTaken');
    await table.move('voting');
    expect((await change('member', named, { kind: 'edit', title: 'Late' })).body.code).toBe('proposingClosed');
    expect((await change('member', randomUUID(), { kind: 'edit', title: 'No' })).body.code).toBe('unknownTopic');
  });

  it('show nobody who proposed one anonymously', async () => {
    const before = (await table.propose('member', 'Named')).body.topics[0]?.proposedBy;
    await table.propose('member', 'Anonymous', { anonymous: true });
    for (const person of ['facilitator', 'guest']) {
      const { topics } = await table.look(person);
      expect(topics[1]).toMatchObject({ proposedBy: { kind: 'anonymous' }, yours: false });
      expect(topics[0]?.proposedBy).toEqual(before);
      expect(JSON.stringify(topics[1])).not.toContain(before?.kind === 'named' ? before.name : 'nobody');
    }
  });

  it('are reported by members, counted for leads alone, and removed by them', async () => {
    const id = randomUUID();
    await table.propose('member', 'Unkind', { id, anonymous: true });
    await Promise.all(
      ['guest', 'contractor', 'guest'].map((one) => table.put(one, `topics/${id}/report`, { reported: true })),
    );
    expect((await table.look('facilitator')).topics[0]?.reports).toBe(2);
    const guest = (await table.look('guest')).topics[0];
    expect([guest?.reportedByYou, guest?.reports]).toEqual([true, undefined]);
    await table.put('guest', `topics/${id}/report`, { reported: false });
    expect((await table.look('facilitator')).topics[0]?.reports).toBe(1);
    expect((await change('guest', id, { kind: 'remove', removed: true })).body.code).toBe('onlyFacilitators');
    expect(titles((await change('facilitator', id, { kind: 'remove', removed: true })).body)).toEqual([]);
    expect(titles(await table.look('member'))).toEqual([]);
    expect((await table.put('guest', `topics/${id}/report`, { reported: true })).body.code).toBe('unknownTopic');
    expect((await table.move('voting')).body.code).toBe('nothingToVoteOn');
  });

  it('that are merged give votes back, with a message', async () => {
    const [reviews = '', review = ''] = await table.votingOn('Reviews', 'Code review');
    await table.vote('member', review, 2);
    await table.vote('member', reviews, 1);
    expect((await merge(review, reviews, false, 'member')).body.code).toBe('onlyFacilitators');
    const merged = (await merge(review, reviews, false)).body;
    expect(merged.topics.map(({ title, merged: parts }) => [title, parts.map((part) => part.title)])).toEqual([
      ['Reviews', ['Code review']],
    ]);
    const { you, ...board } = await table.look('member');
    expect(yours({ you, ...board })).toEqual([1]);
    expect(you).toMatchObject({
      votesLeft: 2,
      givenBack: [{ title: 'Code review', votes: 2, because: 'merged', into: 'Reviews' }],
    });
    // What came back can be spent again, and not more than that.
    expect((await table.vote('member', reviews, 3)).body.you.votesLeft).toBe(0);
    expect((await table.vote('member', review, 1)).body.code).toBe('unknownTopic');
  });

  it('that are merged carry votes over when the facilitator wants it, three at most', async () => {
    const [reviews = '', review = '', third = ''] = await table.votingOn('Reviews', 'Code review', 'Third');
    await table.vote('member', review, 2);
    await table.vote('member', third, 1);
    await table.vote('guest', review, 1);
    await table.vote('guest', reviews, 2);
    await merge(review, reviews, true);
    expect(yours(await table.look('member'))).toEqual([2, 1]);
    expect(yours(await table.look('guest'))).toEqual([3, 0]);
    // Taken back, everything is as it was cast.
    await merge(review, null, true);
    expect(yours(await table.look('guest'))).toEqual([2, 1, 0]);
    await merge(review, reviews, true);
    // Whoever votes on has no more to spend than before.
    expect((await table.vote('member', reviews, 3)).body.code).toBe('overBudget');
    const agenda = (await table.move('discussing')).body.topics;
    expect(agenda.map(({ title, result }) => [title, result?.votes])).toEqual([
      ['Reviews', 5],
      ['Third', 1],
    ]);
    expect((await merge(third, reviews, true)).body.code).toBe('proposingClosed');
  });

  it('get as many votes as the facilitator has set, before the voting', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    await table.propose('member', 'A', { id: a });
    await table.propose('member', 'B', { id: b });
    const rules = (person: string, voteBudget: unknown) => table.put(person, 'rules', { voteBudget });
    expect((await rules('member', 5)).body.code).toBe('onlyFacilitators');
    for (const budget of [0, 13, 2.5]) expect((await rules('facilitator', budget)).body.code).toBe('badVoteBudget');
    expect((await rules('facilitator', 5)).body.rules).toMatchObject({ voteBudget: 5, votesPerTopic: 3 });
    await table.move('voting');
    expect((await table.look('guest')).you.votesLeft).toBe(5);
    expect((await table.vote('guest', a, 4)).body.code).toBe('tooManyOnOneTopic');
    await table.vote('guest', a, 3);
    expect((await table.vote('guest', b, 3)).body.code).toBe('overBudget');
    expect((await table.vote('guest', b, 2)).body.you.votesLeft).toBe(0);
    expect((await rules('facilitator', 3)).body.code).toBe('budgetFixed');
    expect((await rules('facilitator', 5)).status).toBe(200);
  });

  it('come in any writing, and stay the text they are', async () => {
    const written = ['👩🏽‍💻 Pairing', 'שלום עולם', '<script>alert(1)</script>', '__proto__', 'Ŵyth ‘o’r’ gloch'];
    for (const title of written) await table.propose('member', title);
    expect(titles(await table.look('guest'))).toEqual(written);
  });

  it('fill a board with three hundred, and not one more', async () => {
    // One person alone may not fill it.
    const left = Array.from(
      { length: 300 },
      (_, index) => [everybodyThere[index % 10] ?? '', `Topic ${index}`] as const,
    );
    const lane = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        expect((await table.propose(...next)).status).toBe(201);
      }
    };
    await Promise.all([lane(), lane(), lane(), lane()]);
    const full = await table.propose('guest', 'One more');
    expect([full.status, full.body.code]).toEqual([409, 'boardFull']);
    const opened = await table.move('voting');
    expect(opened.body.topics).toHaveLength(300);
    expect((await table.vote('guest', opened.body.topics[299]?.id ?? '', 3)).status).toBe(200);
    const agenda = (await table.move('discussing')).body;
    expect(agenda.topics[0]?.result?.votes).toBe(3);
    expect(agenda.rooms[0]?.agenda).toHaveLength(300);
    expect((await table.move('closed')).status).toBe(200);
  });
});

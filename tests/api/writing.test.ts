import { randomUUID } from 'node:crypto';
import type { PeopleView } from '../../src/domain/membership';
import type { ActionView, BoardView } from '../../src/domain/leanCoffee';
import { waitUntil } from '../world/waitUntil';
import { layCoffeeTable, type CoffeeTable } from '../world/coffeeTable';
import { digitalPractice, openWorld, type World } from '../world/openWorld';

describe('what people write down, through the API', () => {
  let world: World;
  let table: CoffeeTable;
  let topic: string;

  beforeAll(async () => {
    world = await openWorld({ planned: false, hosts: 2, now: '2026-01-05T09:00:00Z' });
    table = layCoffeeTable(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    await table.freshSession();
    [topic = ''] = await table.discussingOn('Reviews');
  });

  const notes = (person: string, base: string, text: string) =>
    table.put(person, `topics/${topic}/notes`, { base, text });
  const notesOf = ({ topics }: BoardView) => topics.find(({ id }) => id === topic)?.notes;
  const action = (person: string, id: string, body: object) => table.put(person, `actions/${id}`, body);

  it('keeps the notes of two people who write at once through two hosts: nobody loses text', async () => {
    const base = 'Reviews take long.\n';
    await notes('member', '', base);
    let mine = base;
    let theirs = base;
    for (let round = 1; round <= 10; round += 1) {
      // Each writes on in what they saw last, not knowing of the other.
      const [first, second] = await Promise.all([
        notes('member', mine, `mine${round} ${mine}`),
        notes('guest', theirs, `${theirs}theirs${round}\n`),
      ]);
      expect([first.status, second.status]).toEqual([200, 200]);
      mine = notesOf(first.body)?.text ?? '';
      theirs = notesOf(second.body)?.text ?? '';
    }
    const text = notesOf(await table.look('facilitator'))?.text ?? '';
    for (let round = 1; round <= 10; round += 1) {
      for (const word of [`mine${round} `, `theirs${round}\n`]) expect(text.split(word)).toHaveLength(2);
    }
    expect(text).toContain(base.trim());
  });

  it('keeps 5,000 characters from each of two people, and refuses more from one with what to do', async () => {
    const [mine, theirs] = ['m', 't'].map((letter) => `${letter}${'🙂 x'.repeat(1_666)}`.slice(0, 5_000));
    const both = await Promise.all([notes('member', '', mine ?? ''), notes('guest', '', theirs ?? '')]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const text = notesOf(await table.look('member'))?.text ?? '';
    expect([text.includes('m🙂'), text.includes('t🙂')]).toEqual([true, true]);
    const tooLong = await notes('member', text, 'x'.repeat(10_001));
    expect([tooLong.status, tooLong.body.code]).toEqual([400, 'notesTooLong']);
    expect(tooLong.body.detail).toContain('shorten them');
    expect(notesOf(await table.look('member'))?.text).toBe(text);
  });

  it('changes notes once when the same request comes twice', async () => {
    const first = (await notes('member', '', 'Try it')).body;
    const again = (await notes('member', '', 'Try it')).body;
    expect([notesOf(first), notesOf(again)]).toEqual([
      { text: 'Try it', version: 1 },
      { text: 'Try it', version: 1 },
    ]);
  });

  it('takes no notes before people discuss, nor on what is not there', async () => {
    await table.freshSession();
    const [other = ''] = await table.votingOn('Early');
    expect((await table.put('member', `topics/${other}/notes`, { base: '', text: 'x' })).body.code).toBe(
      'notDiscussing',
    );
    await table.move('discussing');
    expect((await notes('member', '', 'x')).body.code).toBe('unknownTopic');
  });

  it('keeps takeaways: written, reworded and taken away by anybody', async () => {
    const id = randomUUID();
    const takeaway = (person: string, body: object) =>
      table.put(person, `takeaways/${id}`, { removed: false, ...body });
    await takeaway('member', { text: 'Review within a day', topicId: topic });
    expect((await takeaway('guest', { text: 'Review within an hour' })).body.takeaways).toEqual([
      { id, text: 'Review within an hour' },
    ]);
    expect((await takeaway('guest', { text: '  ' })).body.code).toBe('textEmpty');
    expect((await takeaway('guest', { text: 'x'.repeat(281) })).body.code).toBe('textTooLong');
    expect((await takeaway('guest', { text: 'x', topicId: randomUUID() })).body.code).toBe('unknownTopic');
    expect((await takeaway('guest', { text: '', removed: true })).body.takeaways).toEqual([]);
  });

  it('keeps actions with owner and day, and shows what is open at the next session', async () => {
    const found = await world.call<PeopleView>('member', 'GET', `communities/${digitalPractice}/people?search=pri`);
    const [priya] = found.body.people;
    const [kept, done] = [randomUUID(), randomUUID()];
    const body = { text: 'Write it up', topicId: topic, ownerId: priya?.id, due: '2026-01-02' };
    const made = (await action('member', kept, body)).body;
    expect(made.actions).toEqual([
      {
        ...{ id: kept, text: 'Write it up', sessionId: table.id(), topicId: topic },
        ...{ owner: { ...priya, isYou: false }, due: '2026-01-02', overdue: true, done: false },
      },
    ]);
    // Seen through whichever host at once, by the one who wrote it.
    for (let round = 0; round < 4; round += 1) expect((await table.look('member')).actions).toHaveLength(1);
    await action('guest', done, { text: 'Done at once' });
    const end = (person: string, id: string, state: string) =>
      world.call<ActionView & { code: string }>(person, 'PUT', `communities/${digitalPractice}/actions/${id}/state`, {
        state,
      });
    expect((await end('contractor', done, 'done')).body.done).toBe(true);
    expect((await end('contractor', done, 'done')).status).toBe(200);
    await table.freshSession();
    expect((await table.look('guest')).openActions.map(({ text }) => text)).toEqual(['Write it up']);
    expect((await table.look('guest')).actions).toEqual([]);
    await end('guest', kept, 'dropped');
    await end('guest', done, 'open');
    const openNow = async () => (await table.look('guest')).openActions.map(({ text }) => text);
    await waitUntil('the action to be open again', async () => (await openNow())[0] === 'Done at once');
    expect((await end('guest', randomUUID(), 'done')).body.code).toBe('actionUnknown');
    expect((await end('guest', done, 'done')).status).toBe(200);
  });

  it('refuses an action nobody can do, or on no day', async () => {
    const id = randomUUID();
    const outsider = (await world.tenantTool<{ key: string | null; id: string }[]>('GET', 'people')).find(
      ({ key }) => key === 'outsider',
    );
    expect((await action('member', id, { text: 'X', ownerId: outsider?.id })).body.code).toBe('ownerUnknown');
    expect((await action('member', id, { text: 'X', due: '2026-02-30' })).body.code).toBe('badDate');
    expect((await action('member', id, { text: '' })).body.code).toBe('textEmpty');
    expect((await table.look('member')).actions).toEqual([]);
  });

  it('keeps the id of an action for the session it was made in', async () => {
    const id = randomUUID();
    await action('member', id, { text: 'First' });
    await table.freshSession();
    await table.discussingOn('Another');
    expect((await action('member', id, { text: 'Second' })).body.code).toBe('actionIdTaken');
  });
});

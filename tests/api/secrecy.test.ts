import { randomUUID } from 'node:crypto';
import type { BoardView, NextBoardView } from '../../src/domain/leanCoffee';
import { digitalPractice, openWorld, type PersonName, type World } from '../world/openWorld';
import { storedRows } from '../world/storedRows';

const voters = ['member', 'contractor', 'guest'] as const;

/** What somebody finds who reads all that Guildhall has stored while a voting is open. */
describe('the secrecy of votes', () => {
  let world: World;
  const hostLines: string[] = [];
  const people = new Map<string, { id: string; mail: string; displayName: string }>();
  let board: BoardView;

  beforeAll(async () => {
    world = await openWorld({ onHostLine: (line) => hostLines.push(line) });
    type Listed = { key: string | null; id: string; mail: string; displayName: string };
    for (const { key, ...person } of await world.tenantTool<Listed[]>('GET', 'people'))
      if (key) people.set(key, person);
    const path = `communities/${digitalPractice}`;
    const { body } = await world.call<NextBoardView>('member', 'GET', `${path}/leanCoffee`);
    const session = `${path}/sessions/${body.board?.session.id ?? ''}`;
    const topicId = randomUUID();
    await world.call('facilitator', 'POST', `${session}/topics`, { id: topicId, title: 'A topic', anonymous: false });
    await world.call('facilitator', 'PUT', `${session}/phase`, { phase: 'voting' });
    for (const [index, person] of voters.entries()) {
      board = (await world.call<BoardView>(person, 'PUT', `${session}/topics/${topicId}/votes`, { votes: index + 1 }))
        .body;
    }
  });
  afterAll(() => world.stop());

  it('is kept by the tables: no ballot names its voter, by id, name or mail', async () => {
    const ballots = (await storedRows(world)).filter(({ row }) => String(row.rowKey).startsWith('ballot_'));
    expect(ballots).toHaveLength(voters.length);
    const text = JSON.stringify(ballots).toLowerCase();
    for (const person of voters) {
      const { id = '', mail = '', displayName = '' } = people.get(person) ?? {};
      for (const trace of [id, id.replaceAll('-', ''), mail, displayName])
        expect(text).not.toContain(trace.toLowerCase());
    }
  });

  it('is kept by the logs: they tell neither who acted nor how', () => {
    expect([...people.keys()]).toEqual(expect.arrayContaining([...voters]));
    expect(hostLines.some((line) => line.includes('"event"') || line.includes('\\"event\\"'))).toBe(true);
    const logs = hostLines.join('\n').toLowerCase();
    for (const { id, mail, displayName } of people.values()) {
      for (const trace of [id, mail, displayName]) expect(logs).not.toContain(trace.toLowerCase());
    }
    expect(logs).not.toContain('"votes"');
    expect(logs).not.toContain(board.topics[0]?.id ?? 'a topic');
  });

  it('is kept by the answers: nobody sees another person’s votes or a total', async () => {
    const path = `communities/${digitalPractice}/leanCoffee`;
    for (const person of ['facilitator', 'guest'] satisfies PersonName[]) {
      const { body } = await world.call<NextBoardView>(person, 'GET', path);
      expect(JSON.stringify(body)).not.toMatch(/"result"|"votes"/);
    }
  });
});

import { randomUUID } from 'node:crypto';
import type { Pseudonyms } from '../../src/domain/leanCoffee';
import { pseudonymOf } from '../../functions/src/leanCoffee/pseudonym';
import { layCoffeeTable, type CoffeeTable } from '../world/coffeeTable';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { storedRows } from '../world/storedRows';
import { waitUntil } from '../world/waitUntil';

const key = Buffer.alloc(32, 7);
const purposes = ['author', 'ballot', 'thumb', 'attendance', 'report', 'feedback'] as const;

/** What somebody finds who has the pseudonym key as well as everything stored, and knows everybody in the organisation. */
describe('the anonymity of topics', () => {
  let world: World;
  let table: CoffeeTable;
  let people: { key: string | null; id: string; mail: string; displayName: string }[];
  const hostLines: string[] = [];
  const [kept, left, taken, merged] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

  beforeAll(async () => {
    world = await openWorld({
      now: '2026-01-05T09:00:00Z',
      settings: { GUILDHALL_PSEUDONYM_KEY: key.toString('base64') },
      onHostLine: (line) => hostLines.push(line),
    });
    people = await world.tenantTool('GET', 'people');
    table = layCoffeeTable(world);
    await table.freshSession();
    await table.propose('contractor', 'A secret of mine', { id: kept, anonymous: true });
    await table.propose('contractor', 'Another secret', { id: left, anonymous: true });
    await table.propose('contractor', 'Better unsaid', { id: taken, anonymous: true });
    await table.propose('contractor', 'A double', { id: merged, anonymous: true });
    await table.put('contractor', `topics/${taken}`, { kind: 'withdraw', withdrawn: true });
    await table.put('facilitator', `topics/${merged}`, { kind: 'merge', into: kept, carryVotes: true });
    await table.put('contractor', `topics/${left}/report`, { reported: true });
    await table.move('voting');
    await table.put('contractor', 'attendance', {});
    await table.vote('contractor', kept, 2);
    await table.move('discussing');
    await table.discuss('facilitator', kept);
    await table.put('contractor', 'thumb', { topicId: kept, round: 0, thumb: 'down' });
  });
  afterAll(() => world.stop());

  /** The names of everybody on this board, and on the one that topics go to. */
  function namesFor(purpose: keyof Pseudonyms): string[] {
    return [table.id(), '2026-01-22'].flatMap((sessionId) =>
      people.map(({ id }) => pseudonymOf(key, purpose, { communityId: digitalPractice, sessionId }, id)),
    );
  }
  const found = (text: string, names: readonly string[]) => names.filter((name) => text.includes(name));

  it('is no deeper than the key while a session lasts: the author is known again, and by nothing else', async () => {
    const rows = (await storedRows(world)).map(({ row }) => JSON.stringify(row));
    const topics = rows.filter((row) => row.includes('"topic_'));
    expect(found(topics.join(), namesFor('author'))).toHaveLength(1);
    // What else belongs to that person stands under other names.
    for (const purpose of purposes.filter((one) => one !== 'author'))
      expect([purpose, found(topics.join(), namesFor(purpose))]).toEqual([purpose, []]);
    for (const { id, displayName, mail } of people) {
      for (const trace of [id, displayName, mail]) expect(topics.join()).not.toContain(trace);
    }
  });

  it('is complete once the session is closed: nothing that is stored leads to the author', async () => {
    await table.move('closed');
    const all = async () => (await storedRows(world)).map(({ table: name, row }) => JSON.stringify([name, row]));
    let rows = await all();
    const isCarried = () => rows.some((row) => row.includes('_2026-01-22') && row.includes('Another secret'));
    const look = async () => {
      rows = await all();
      return isCarried();
    };
    await waitUntil('the topic on the next board', look, 20_000);
    for (const purpose of ['author', 'thumb', 'report'] as const)
      expect([purpose, found(rows.join(), namesFor(purpose))]).toEqual([purpose, []]);
    const ofTopics = rows.filter((row) =>
      [kept, left, taken, merged, 'Another secret'].some((trace) => row.includes(trace)),
    );
    expect(ofTopics.length).toBeGreaterThan(4);
    for (const row of ofTopics.filter((one) => one.includes('"topic_') || one.includes('"notes_'))) {
      expect(row).not.toMatch(/author|proposerId|proposerName/);
      for (const { id, displayName, mail } of people) {
        for (const trace of [id, displayName, mail]) expect(row).not.toContain(trace);
      }
    }
    expect(rows.join()).not.toContain('Better unsaid');
    // Not even the author is told which one was theirs.
    expect((await table.look('contractor')).topics.map(({ yours }) => yours)).not.toContain(true);
  });

  it('is kept by the logs', () => {
    const logs = hostLines.join('\n').toLowerCase();
    const secrets = [...people.flatMap(({ id, mail, displayName }) => [id, mail, displayName]), kept, 'secret of mine'];
    for (const secret of secrets) expect(logs).not.toContain(secret.toLowerCase());
    for (const purpose of purposes) expect([purpose, found(logs, namesFor(purpose))]).toEqual([purpose, []]);
  });
});

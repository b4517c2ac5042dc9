import { randomUUID } from 'node:crypto';
import type { RecordStore } from '../../functions/src/leanCoffee/RecordStore';

function lineOf(sessionId: string) {
  return {
    sessionId,
    startsAt: `${sessionId.slice(0, 10)}T11:00:00.000Z`,
    endsAt: `${sessionId.slice(0, 10)}T12:00:00.000Z`,
    timeZone: 'Europe/London',
    discussed: 3,
    takeaways: 2,
    actions: 1,
    attended: ['p1', 'p2'],
  };
}

/** What every store of records promises. */
export function recordStoreContract(open: () => RecordStore): void {
  let store: RecordStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });

  it('has the last sessions, newest first, each community its own', async () => {
    const ids = ['2026-02-26', '2025-12-25', '2026-03-26', '2026-03-26-10', '2026-03-26-2', '2026-10-01'];
    for (const id of ids) await store.save(community, lineOf(id));
    await store.save(randomUUID(), lineOf('2027-01-28'));
    const latest = await store.latest(community, 4);
    expect(latest.map(({ sessionId }) => sessionId)).toEqual([
      '2026-10-01',
      '2026-03-26-10',
      '2026-03-26-2',
      '2026-03-26',
    ]);
    expect(await store.latest(community, 12)).toHaveLength(6);
    expect(await store.latest(randomUUID(), 12)).toEqual([]);
  });

  it('has a session that was moved by the day it was held', async () => {
    for (const id of ['2026-03-26', '2026-04-23', '2026-05-28']) await store.save(community, lineOf(id));
    await store.save(community, { ...lineOf('2026-03-26'), startsAt: '2026-05-07T10:00:00.000Z' });
    const latest = await store.latest(community, 2);
    expect(latest.map(({ sessionId }) => sessionId)).toEqual(['2026-05-28', '2026-03-26']);
  });

  it('writes a line over, and keeps what people said', async () => {
    const worth = { answers: 5, yes: 4, partly: 1, no: 0 };
    await store.save(community, lineOf('2026-03-26'));
    expect(await store.showWorth(community, '2026-03-26', undefined, worth)).toBe('saved');
    const again = { ...lineOf('2026-03-26'), discussed: 4, recordUrl: 'https://sharepoint.example/r.md' };
    await store.save(community, again);
    expect(await store.latest(community, 1)).toEqual([{ ...again, worth }]);
  });

  it('shows answers on top of those that were shown before, and of no others', async () => {
    const five = { answers: 5, yes: 4, partly: 1, no: 0 };
    const ten = { answers: 10, yes: 6, partly: 3, no: 1 };
    expect(await store.showWorth(community, '2026-03-26', undefined, five)).toBe('conflict');
    await store.save(community, lineOf('2026-03-26'));
    expect(await store.showWorth(community, '2026-03-26', five, ten)).toBe('conflict');
    const outcomes = await Promise.all([1, 2].map(() => store.showWorth(community, '2026-03-26', undefined, five)));
    expect([...outcomes].sort()).toEqual(['conflict', 'saved']);
    expect(await store.showWorth(community, '2026-03-26', five, ten)).toBe('saved');
    expect((await store.latest(community, 1))[0]?.worth).toEqual(ten);
  });

  it('knows a thousand people who were there', async () => {
    const attended = Array.from({ length: 1_200 }, () => randomUUID().replaceAll('-', ''));
    await store.save(community, { ...lineOf('2026-03-26'), attended });
    expect((await store.latest(community, 1))[0]?.attended).toEqual(attended);
    await store.save(community, { ...lineOf('2026-03-26'), attended: [] });
    expect((await store.latest(community, 1))[0]?.attended).toEqual([]);
  });
}

import type { BoardChange, BoardKey, BoardStore, Closing } from '../../functions/src/leanCoffee/BoardStore';
import { newBoard, topic, write } from './boardKit';

const closing = { state: 'pending', sealed: false, told: [], attempts: 0, notBefore: 0 } as const;

/** What every store of boards promises to forget. */
export function sealContract(open: () => BoardStore): void {
  let store: BoardStore;
  beforeAll(() => {
    store = open();
  });

  async function close(key: BoardKey): Promise<void> {
    await write(store, key, { kind: 'phase', phase: 'closed' }, { kind: 'closing', closing });
  }

  function anonymous(title: string) {
    const { id, proposedAt } = topic();
    return { id, title, proposedAt, proposedBy: { kind: 'anonymous' }, author: `author of ${title}` } as const;
  }

  it('forgets authorship, thumbs, reports and the words that were taken back, and nothing else', async () => {
    const key = newBoard();
    const [stays, merged] = [anonymous('stays'), anonymous('merged')];
    const gone = { ...anonymous('withdrawn'), absence: { kind: 'withdrawn' } } as const;
    const removed = { ...topic(), title: 'An insult', absence: { kind: 'removed' } } as const;
    const into = { ...merged, absence: { kind: 'merged', into: stays.id, carryVotes: true } } as const;
    await write(
      store,
      key,
      ...[stays, gone, removed, into].map((one) => ({ kind: 'topic', topic: one }) as const),
      { kind: 'thumb', person: 'a thumb', vote: { topicId: stays.id, round: 0, thumb: 'up' } },
      { kind: 'report', topicId: stays.id, person: 'a report', reported: true },
      {
        kind: 'attendee',
        attendee: { person: 'p', at: stays.proposedAt, seenAt: stays.proposedAt, facilitates: false },
      },
      { kind: 'feedback', person: 'f', worth: 'no' },
      { kind: 'notes', topicId: stays.id, text: 'notes' },
    );
    await close(key);
    const before = await store.load(key);
    await store.seal(key);
    const { board, progress } = await store.load(key);
    const known = new Map(board.topics.map((one) => [one.id, one]));
    const { author: _a, ...staysWithout } = stays;
    const { author: _b, ...mergedWithout } = into;
    expect(known.get(stays.id)).toEqual(staysWithout);
    expect(known.get(merged.id)).toEqual(mergedWithout);
    expect(known.get(gone.id)).toMatchObject({ title: '', proposedBy: { kind: 'anonymous' } });
    expect(known.get(removed.id)).toMatchObject({ title: '', proposedBy: { kind: 'anonymous' } });
    expect(JSON.stringify([...known.values()])).not.toMatch(/author of|An insult/);
    expect([board.thumbs.size, board.reports.size]).toEqual([0, 0]);
    expect([board.attendees, board.feedback, board.notes]).toEqual([
      before.board.attendees,
      before.board.feedback,
      before.board.notes,
    ]);
    // Somebody who has seen the board before is not shown an older one now.
    expect(progress).toBeGreaterThan(before.progress);
  });

  it('seals more than one transaction holds, and has the same effect twice as once', async () => {
    const key = newBoard();
    const changes: BoardChange[] = [];
    for (let index = 0; index < 130; index += 1) {
      changes.push({ kind: 'topic', topic: anonymous(`${index}`) });
      changes.push({ kind: 'thumb', person: `p${index}`, vote: { topicId: 't', round: 0, thumb: 'down' } });
    }
    for (let first = 0; first < changes.length; first += 90)
      await write(store, key, ...changes.slice(first, first + 90));
    await close(key);
    const before = await store.load(key);
    await Promise.all([store.seal(key), store.seal(key)]);
    const sealed = await store.load(key);
    expect(sealed.board.topics.filter(({ author }) => author !== undefined)).toEqual([]);
    expect(sealed.board.thumbs.size).toBe(0);
    expect(sealed.progress).toBeGreaterThan(before.progress);
    await store.seal(key);
    expect(await store.load(key)).toEqual(sealed);
  });

  it('leaves a board alone that is not closed', async () => {
    const key = newBoard();
    await write(store, key, { kind: 'topic', topic: anonymous('early') });
    const before = await store.load(key);
    await store.seal(key);
    expect(await store.load(key)).toEqual(before);
    await store.seal(newBoard());
  });

  it('keeps the note of what follows the closing', async () => {
    const key = newBoard();
    await write(store, key, { kind: 'topic', topic: topic() });
    expect((await store.load(key)).closing).toBeUndefined();
    await close(key);
    expect((await store.load(key)).closing).toEqual(closing);
    const done: Closing = {
      state: 'done',
      sealed: true,
      carriedTo: 'none',
      recordUrl: 'https://sharepoint.example/r.md',
      told: ['one', 'two'],
      attempts: 3,
      notBefore: 1_774_000_000_000,
    };
    await write(store, key, { kind: 'closing', closing: done });
    expect((await store.load(key)).closing).toEqual(done);
  });
}

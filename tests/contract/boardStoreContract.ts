import { untouchedBoard, type Phase } from '../../src/domain/leanCoffee';
import type { BoardChange, BoardStore } from '../../functions/src/leanCoffee/BoardStore';
import { byId, newBoard, topic, votingBoard, write } from './boardKit';
import { ballotContract } from './ballotContract';
import { sealContract } from './sealContract';

const at = '2026-03-26T11:05:00.000Z';
const later = '2026-03-26T11:13:00.000Z';

/** What every store of boards promises. */
export function boardStoreContract(open: () => BoardStore): void {
  let store: BoardStore;
  beforeAll(() => {
    store = open();
  });

  it('has an empty board that is proposing for every session nobody has touched', async () => {
    const { actions: _elsewhere, ...board } = untouchedBoard;
    const empty = { board, progress: 0, ballotVersions: new Map(), isUntouched: true, actionsVersion: 0 };
    expect(await store.load(newBoard())).toEqual({ ...empty, tags: expect.anything() as unknown });
  });

  it('gives back the topics it was given, each board its own', async () => {
    const [key, other] = [newBoard(), newBoard()];
    const [first, second] = [topic(), topic()];
    await write(store, key, { kind: 'topic', topic: first });
    await write(store, key, { kind: 'topic', topic: second });
    await write(store, other, { kind: 'topic', topic: topic() });
    expect([...(await store.load(key)).board.topics].sort(byId)).toEqual([first, second].sort(byId));
  });

  it('gives back everything as it was written, and as it was written over', async () => {
    const key = newBoard();
    const { id } = topic();
    const named = { ...topic(id), carriedFrom: '2026-02-26', absence: { kind: 'withdrawn' } } as const;
    const anonymous = {
      id,
      title: 'Said by nobody',
      proposedAt: at,
      proposedBy: { kind: 'anonymous' },
      author: 'a1',
      addedInRoom: 2,
    } as const;
    const room = {
      number: 2,
      current: { topicId: 't2', startedAt: later, timebox: { round: 1, remainingMs: 61_000 } },
      finished: [{ topicId: 't1', startedAt: at, endedAt: later }],
      skipped: ['t3'],
      order: ['t5', 't4'],
      chair: { person: 'p1', name: 'Ana' },
    } as const;
    const person = { person: 'p1', at, seenAt: at, facilitates: false } as const;
    const sentence = { id: 'w1', text: 'We try it', at } as const;
    await write(
      store,
      key,
      { kind: 'topic', topic: named },
      { kind: 'room', room },
      { kind: 'attendee', attendee: { ...person, room: 2 } },
      { kind: 'takeaway', takeaway: { ...sentence, topicId: 't1' } },
      { kind: 'notes', topicId: 't1', text: 'a' },
      { kind: 'report', topicId: id, person: 'r1', reported: true },
    );
    const before = await store.load(key);
    expect(before.board).toMatchObject({ topics: [named], rooms: [room], attendees: [{ ...person, room: 2 }] });
    expect(before.board.takeaways).toEqual([{ ...sentence, topicId: 't1' }]);
    expect(before.board.reports).toEqual(new Map([[id, new Set(['r1'])]]));
    const bare = { number: 2, finished: [], skipped: [], order: [] };
    const removed = { ...sentence, removed: true } as const;
    await write(
      store,
      key,
      { kind: 'topic', topic: anonymous },
      { kind: 'room', room: bare },
      { kind: 'attendee', attendee: { ...person, facilitates: true, seenAt: later } },
      { kind: 'takeaway', takeaway: removed },
      { kind: 'notes', topicId: 't1', text: 'a\n  b “🙂” \u05d0' },
      { kind: 'report', topicId: id, person: 'r1', reported: false },
      { kind: 'thumb', person: 'th1', vote: { topicId: 't1', round: 0, thumb: 'sideways' } },
      { kind: 'feedback', person: 'f1', worth: 'partly' },
      { kind: 'rules', rules: { voteBudget: 2, votesPerTopic: 2 } },
      { kind: 'deal', deal: [['t1'], ['t2', 't3']] },
    );
    const { board, progress } = await store.load(key);
    expect(board).toEqual({
      phase: 'proposing',
      rules: { voteBudget: 2, votesPerTopic: 2 },
      topics: [anonymous],
      ballots: new Map(),
      deal: [['t1'], ['t2', 't3']],
      rooms: [bare],
      thumbs: new Map([['th1', { topicId: 't1', round: 0, thumb: 'sideways' }]]),
      attendees: [{ ...person, facilitates: true, seenAt: later }],
      notes: new Map([['t1', { text: 'a\n  b “🙂” \u05d0', version: 2 }]]),
      takeaways: [removed],
      reports: new Map(),
      feedback: new Map([['f1', 'partly']]),
    });
    expect(progress).toBeGreaterThan(before.progress);
  });

  it('holds what fills it to the brim', async () => {
    const key = newBoard();
    const ids = Array.from({ length: 300 }, () => topic().id);
    const room = {
      number: 0,
      finished: ids.map((topicId) => ({ topicId, startedAt: at, endedAt: later })),
      skipped: ids,
      order: ids,
    };
    const text = '🙂'.repeat(10_000);
    await write(
      store,
      key,
      { kind: 'room', room },
      { kind: 'notes', topicId: 't1', text },
      { kind: 'deal', deal: [ids, []] },
    );
    const { board } = await store.load(key);
    expect(board.rooms).toEqual([room]);
    expect(board.notes.get('t1')?.text).toBe(text);
    expect(board.deal).toEqual([ids, []]);
  });

  it('refuses what was decided on an older state of the same thing, and then writes none of it', async () => {
    const key = newBoard();
    const [first, second] = [topic(), topic()];
    await write(store, key, { kind: 'topic', topic: first });
    const seen = await store.load(key);
    await write(store, key, { kind: 'topic', topic: { ...first, title: 'Reworded' } });
    const both: BoardChange[] = [
      { kind: 'topic', topic: second },
      { kind: 'topic', topic: { ...first, title: 'Late' } },
    ];
    expect(await store.commit(key, seen, both)).toBe('conflict');
    expect((await store.load(key)).board.topics.map(({ title }) => title)).toEqual(['Reworded']);
    // Something that is new for one is no news to who has seen it.
    expect(await store.commit(key, seen, [{ kind: 'topic', topic: second }])).toBe('done');
    expect(await store.commit(key, seen, [{ kind: 'topic', topic: second }])).toBe('conflict');
  });

  it('lets people write side by side on different things', async () => {
    const key = newBoard();
    await write(store, key, { kind: 'topic', topic: topic() });
    const seen = await store.load(key);
    const people = Array.from({ length: 20 }, (_, index) => `p${index}`);
    const outcomes = await Promise.all(
      people.map((person) => store.commit(key, seen, [{ kind: 'feedback', person, worth: 'yes' }])),
    );
    expect(new Set(outcomes)).toEqual(new Set(['done']));
    expect((await store.load(key)).board.feedback.size).toBe(20);
  });

  it('starts a board once when several people propose its first topic at the same moment', async () => {
    const key = newBoard();
    const topics = Array.from({ length: 8 }, () => topic());
    await Promise.all(topics.map((one) => write(store, key, { kind: 'topic', topic: one })));
    expect((await store.load(key)).board.topics).toHaveLength(8);
  });

  it('takes nothing that was decided in a phase that is over', async () => {
    const key = newBoard();
    const walk: Phase[] = ['proposing', 'voting', 'discussing', 'closed'];
    await write(store, key, { kind: 'topic', topic: topic() });
    for (const phase of walk) {
      const seen = await store.load(key);
      expect(seen.board.phase).toBe(phase);
      const next = walk[walk.indexOf(phase) + 1];
      if (next) await write(store, key, { kind: 'phase', phase: next });
      const late = await store.commit(key, seen, [{ kind: 'topic', topic: topic() }]);
      expect([phase, late]).toEqual([phase, next ? 'conflict' : 'done']);
    }
    expect((await store.load(key)).board.topics).toHaveLength(2);
  });

  it('lets one of several facilitators who press at once move the session on, together with all that goes with it', async () => {
    const { key, seen } = await votingBoard(store);
    const press = (name: string) =>
      store.commit(key, seen, [
        { kind: 'phase', phase: 'discussing' },
        { kind: 'room', room: { number: 0, finished: [], skipped: [], order: [], chair: { person: name, name } } },
      ]);
    const outcomes = await Promise.all(['Ana', 'Bob', 'Cai'].map(press));
    expect([...outcomes].sort()).toEqual(['conflict', 'conflict', 'done']);
    const { board } = await store.load(key);
    expect(board.phase).toBe('discussing');
    expect(board.rooms.map(({ chair }) => chair?.name)).toEqual([['Ana', 'Bob', 'Cai'][outcomes.indexOf('done')]]);
  });

  it('tells an older copy from a newer one by its progress, whatever changed', async () => {
    const key = newBoard();
    const one = topic();
    const changes: BoardChange[][] = [
      [{ kind: 'topic', topic: one }],
      [{ kind: 'phase', phase: 'voting' }],
      [{ kind: 'phase', phase: 'discussing' }],
      [{ kind: 'actions' }],
      [{ kind: 'phase', phase: 'closed' }],
    ];
    const seen = [(await store.load(key)).progress];
    for (const change of changes) {
      await write(store, key, ...change);
      seen.push((await store.load(key)).progress);
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('shows in no number that somebody has reported a topic or said how it was', async () => {
    const key = newBoard();
    const one = topic();
    await write(store, key, { kind: 'topic', topic: one });
    const { progress } = await store.load(key);
    await write(store, key, { kind: 'report', topicId: one.id, person: 'r', reported: true });
    await write(store, key, { kind: 'feedback', person: 'f', worth: 'no' });
    expect((await store.load(key)).progress).toBe(progress);
  });

  describe('ballots', () => ballotContract(open));
  describe('sealing', () => sealContract(open));
}

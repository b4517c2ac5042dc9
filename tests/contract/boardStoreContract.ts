import { randomUUID } from 'node:crypto';
import type { Topic } from '../../src/domain/leanCoffee';
import type { BoardKey, BoardStore, StoredBallot } from '../../functions/src/leanCoffee/BoardStore';

function newBoard(): BoardKey {
  return { communityId: randomUUID(), sessionId: '2026-03-26' };
}

function topic(id = randomUUID()): Topic {
  return { id, title: `Topic ${id}`, proposedAt: '2026-03-20T09:00:00.000Z', proposedBy: { id: 'ana', name: 'Ana' } };
}

async function saved(saving: ReturnType<BoardStore['saveBallot']>): Promise<StoredBallot> {
  const outcome = await saving;
  if (typeof outcome === 'string') throw new Error(`the ballot was not saved: ${outcome}`);
  return outcome;
}

/** What every store of boards promises. */
export function boardStoreContract(open: () => BoardStore): void {
  let store: BoardStore;
  beforeAll(() => {
    store = open();
  });

  async function votingBoard(): Promise<{ key: BoardKey; first: Topic }> {
    const key = newBoard();
    const first = topic();
    await store.addTopic(key, first);
    await store.movePhase(key, await store.load(key), 'voting');
    return { key, first };
  }

  it('has an empty board that is proposing for every session nobody has touched', async () => {
    expect(await store.load(newBoard())).toEqual({
      phase: 'proposing',
      phaseEtag: undefined,
      topics: [],
      ballots: new Map(),
    });
  });

  it('gives back the topics it was given, each board its own', async () => {
    const [key, other] = [newBoard(), newBoard()];
    const [first, second] = [topic(), topic()];
    expect(await store.addTopic(key, first)).toBe('added');
    expect(await store.addTopic(key, second)).toBe('added');
    await store.addTopic(other, topic());
    expect([...(await store.load(key)).topics].sort(byId)).toEqual([first, second].sort(byId));
  });

  it('refuses a second topic under one id', async () => {
    const key = newBoard();
    const first = topic();
    await store.addTopic(key, first);
    expect(await store.addTopic(key, { ...first, title: 'Another' })).toBe('idTaken');
    expect((await store.load(key)).topics).toEqual([first]);
  });

  it('starts a board once when several people propose its first topic at the same moment', async () => {
    const key = newBoard();
    const topics = Array.from({ length: 8 }, () => topic());
    expect(await Promise.all(topics.map((one) => store.addTopic(key, one)))).toEqual(topics.map(() => 'added'));
    expect((await store.load(key)).topics).toHaveLength(8);
  });

  it('takes no topic once the voting is open, and no vote before', async () => {
    const key = newBoard();
    await store.addTopic(key, topic());
    expect(await store.saveBallot(key, 'voter', { t: 1 }, undefined)).toBe('phaseOver');
    await store.movePhase(key, await store.load(key), 'voting');
    expect(await store.addTopic(key, topic())).toBe('phaseOver');
    expect((await store.load(key)).topics).toHaveLength(1);
  });

  it('keeps a ballot and counts its changes', async () => {
    const { key, first } = await votingBoard();
    const once = await saved(store.saveBallot(key, 'voter', { [first.id]: 1 }, undefined));
    const twice = await saved(store.saveBallot(key, 'voter', { [first.id]: 2 }, once));
    expect([once.version, twice.version]).toEqual([1, 2]);
    expect(await store.loadBallot(key, 'voter')).toEqual(twice);
    expect((await store.load(key)).ballots.get('voter')).toEqual(twice);
    expect(await store.loadBallot(key, 'somebody else')).toBeUndefined();
  });

  it('refuses a ballot made from an older state, and a first ballot made twice', async () => {
    const { key, first } = await votingBoard();
    const once = await saved(store.saveBallot(key, 'voter', { [first.id]: 1 }, undefined));
    expect(await store.saveBallot(key, 'voter', { [first.id]: 3 }, undefined)).toBe('conflict');
    await saved(store.saveBallot(key, 'voter', { [first.id]: 2 }, once));
    expect(await store.saveBallot(key, 'voter', { [first.id]: 3 }, once)).toBe('conflict');
    expect((await store.loadBallot(key, 'voter'))?.ballot).toEqual({ [first.id]: 2 });
  });

  it('lets one of several people who close the voting close it', async () => {
    const { key } = await votingBoard();
    const seen = await store.load(key);
    const outcomes = await Promise.all([1, 2, 3].map(() => store.movePhase(key, seen, 'discussing')));
    expect(outcomes.sort()).toEqual(['conflict', 'conflict', 'moved']);
    expect((await store.load(key)).phase).toBe('discussing');
  });

  it('shows ballots and phase of one moment, also when the board is larger than one page', async () => {
    const { key, first } = await votingBoard();
    const voters = Array.from({ length: 1_010 }, (_, index) => `voter${index}`);
    await inLanes(voters, (voter) => saved(store.saveBallot(key, voter, { [first.id]: 1 }, undefined)));
    const seen = await store.load(key);
    const late = Array.from({ length: 60 }, (_, index) => `late${index}`);
    const casting = inLanes(late, (voter) => store.saveBallot(key, voter, { [first.id]: 1 }, undefined));
    const looking = Promise.all(Array.from({ length: 6 }, () => store.load(key)));
    await store.movePhase(key, seen, 'discussing');
    const closed = [...(await looking), await store.load(key)].filter(({ phase }) => phase === 'discussing');
    await casting;
    const { size } = (await store.load(key)).ballots;
    expect(closed.map(({ ballots }) => ballots.size)).toEqual(closed.map(() => size));
  }, 60_000);

  it('counts every vote it acknowledged and none that it refused, however votes race with the closing', async () => {
    const { key, first } = await votingBoard();
    const voters = Array.from({ length: 40 }, (_, index) => `voter${index}`);
    const before = await saved(store.saveBallot(key, 'voter0', { [first.id]: 1 }, undefined));
    const seen = await store.load(key);
    const casts = voters.map((voter) =>
      store.saveBallot(key, voter, { [first.id]: 3 }, voter === 'voter0' ? before : undefined),
    );
    const [outcomes, moved] = await Promise.all([Promise.all(casts), store.movePhase(key, seen, 'discussing')]);
    expect(moved).toBe('moved');
    const { ballots } = await store.load(key);
    voters.forEach((voter, index) => {
      const counted = ballots.get(voter)?.ballot[first.id] === 3;
      expect([voter, counted]).toEqual([voter, typeof outcomes[index] === 'object']);
    });
    expect(await store.saveBallot(key, 'late', { [first.id]: 1 }, undefined)).toBe('phaseOver');
  });
}

/** Sixteen at a time. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = [...items];
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 16 }, lane));
}

function byId(a: Topic, b: Topic): number {
  return a.id < b.id ? -1 : 1;
}

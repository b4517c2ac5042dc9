import type { BoardStore } from '../../functions/src/leanCoffee/BoardStore';
import { inLanes, newBoard, saved, topic, votingBoard, write } from './boardKit';

/** What every store of boards promises about votes. */
export function ballotContract(open: () => BoardStore): void {
  let store: BoardStore;
  beforeAll(() => {
    store = open();
  });

  it('takes no vote before the voting is open', async () => {
    const key = newBoard();
    await write(store, key, { kind: 'topic', topic: topic() });
    expect(await store.saveBallot(key, 'voter', { t: 1 }, undefined)).toBe('phaseOver');
    expect((await store.load(key)).board.ballots.size).toBe(0);
  });

  it('keeps a ballot and counts its changes', async () => {
    const { key, first } = await votingBoard(store);
    const once = await saved(store.saveBallot(key, 'voter', { [first.id]: 1 }, undefined));
    const twice = await saved(store.saveBallot(key, 'voter', { [first.id]: 2 }, once));
    expect([once.version, twice.version]).toEqual([1, 2]);
    expect(await store.loadBallot(key, 'voter')).toEqual(twice);
    const { board, ballotVersions } = await store.load(key);
    expect([board.ballots.get('voter'), ballotVersions.get('voter')]).toEqual([twice.ballot, 2]);
    expect(await store.loadBallot(key, 'somebody else')).toBeUndefined();
  });

  it('refuses a ballot made from an older state, and a first ballot made twice', async () => {
    const { key, first } = await votingBoard(store);
    const once = await saved(store.saveBallot(key, 'voter', { [first.id]: 1 }, undefined));
    expect(await store.saveBallot(key, 'voter', { [first.id]: 3 }, undefined)).toBe('conflict');
    await saved(store.saveBallot(key, 'voter', { [first.id]: 2 }, once));
    expect(await store.saveBallot(key, 'voter', { [first.id]: 3 }, once)).toBe('conflict');
    expect((await store.loadBallot(key, 'voter'))?.ballot).toEqual({ [first.id]: 2 });
  });

  it('shows ballots and phase of one moment, also when the board is larger than one page', async () => {
    const { key, first, seen } = await votingBoard(store);
    const voters = Array.from({ length: 1_010 }, (_, index) => `voter${index}`);
    await inLanes(voters, (voter) => saved(store.saveBallot(key, voter, { [first.id]: 1 }, undefined)));
    const late = Array.from({ length: 60 }, (_, index) => `late${index}`);
    const casting = inLanes(late, (voter) => store.saveBallot(key, voter, { [first.id]: 1 }, undefined));
    const looking = Promise.all(Array.from({ length: 6 }, () => store.load(key)));
    expect(await store.commit(key, seen, [{ kind: 'phase', phase: 'discussing' }])).toBe('done');
    const closed = [...(await looking), await store.load(key)].filter(({ board }) => board.phase === 'discussing');
    await casting;
    const { size } = (await store.load(key)).board.ballots;
    expect(closed.map(({ board }) => board.ballots.size)).toEqual(closed.map(() => size));
  });

  it('counts every vote it acknowledged and none that it refused, however votes race with the closing', async () => {
    const { key, first } = await votingBoard(store);
    const voters = Array.from({ length: 40 }, (_, index) => `voter${index}`);
    const before = await saved(store.saveBallot(key, 'voter0', { [first.id]: 1 }, undefined));
    const seen = await store.load(key);
    const casts = voters.map((voter) =>
      store.saveBallot(key, voter, { [first.id]: 3 }, voter === 'voter0' ? before : undefined),
    );
    const moving = store.commit(key, seen, [{ kind: 'phase', phase: 'discussing' }]);
    const [outcomes, moved] = await Promise.all([Promise.all(casts), moving]);
    expect(moved).toBe('done');
    const { board } = await store.load(key);
    voters.forEach((voter, index) => {
      const counted = board.ballots.get(voter)?.[first.id] === 3;
      expect([voter, counted]).toEqual([voter, typeof outcomes[index] === 'object']);
    });
    expect(await store.saveBallot(key, 'late', { [first.id]: 1 }, undefined)).toBe('phaseOver');
  });
}

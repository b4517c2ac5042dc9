import { randomUUID } from 'node:crypto';
import type { CharterDue, Due } from '../../functions/src/charter/CharterDue';
import { noCharter, type CharterHead, type CharterStore, type Stored } from '../../functions/src/charter/CharterStore';
import type { Proposal } from '../../src/domain/charter';
import { charterOf, clauseOf, hoursLater, personOf, proposalOf } from '../../src/domain/charter/testing';

/** What every store of charters promises. */
export function charterStoreContract(open: () => CharterStore): void {
  let store: CharterStore;
  let community: string;
  beforeEach(() => {
    store = open();
    community = randomUUID();
  });

  const propose = async (more: Partial<Proposal> = {}): Promise<Stored<Proposal>> => {
    const proposal = proposalOf({ id: randomUUID(), ...more });
    expect(await store.saveProposal(community, proposal, '')).toBe('saved');
    return (await store.proposal(community, proposal.id))!;
  };
  const headAt = (number: number, more: Partial<CharterHead> = {}): CharterHead => ({
    ...noCharter,
    ...{ version: number, clauses: charterOf().clauses, endedProposals: number, ...more },
  });
  /** Adopts whatever was proposed as the next version. */
  async function adopt({ value, etag }: Stored<Proposal>, head: Stored<CharterHead>, more: Partial<CharterHead> = {}) {
    const number = head.value.version + 1;
    const ended = { at: hoursLater(200 + number), version: number };
    return store.adopt(community, {
      version: charterOf({ number, clauses: more.clauses ?? charterOf().clauses }),
      head: { value: headAt(number, more), etag: head.etag },
      proposal: { value: { ...value, state: 'adopted', ended }, etag },
    });
  }
  const end = async ({ value, etag }: Stored<Proposal>, at: string) => {
    const head = await store.head(community);
    const counted = { value: { ...head.value, endedProposals: head.value.endedProposals + 1 }, etag: head.etag };
    return store.saveProposal(community, { ...value, state: 'returned', ended: { at } }, etag, counted);
  };

  it('knows a community that has agreed on nothing yet', async () => {
    expect(await store.head(community)).toEqual({ value: noCharter, etag: '' });
    expect(await store.standing(community)).toEqual([]);
    expect(await store.versions(community)).toEqual([]);
    expect(await store.version(community, 1)).toBeUndefined();
    expect(await store.ended(community, undefined, 10)).toEqual({ proposals: [] });
    expect(await store.proposal(community, randomUUID())).toBeUndefined();
  });

  it('keeps the head unless somebody else was faster', async () => {
    const heads = [headAt(0, { clauses: [], reviewMonths: 3 }), headAt(0, { clauses: [], reviewMonths: 9 })];
    const first = await Promise.all(heads.map((head) => store.saveHead(community, head, '')));
    expect(first.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const kept = await store.head(community);
    expect(first).toContainEqual(kept);
    const second = await Promise.all(heads.map((head) => store.saveHead(community, head, kept.etag)));
    expect(second.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
  });

  it('keeps a proposal by its id, once, and each change on condition', async () => {
    const proposal = proposalOf({ id: randomUUID(), reason: 'Siân’s “reason” 🙂' });
    const made = await Promise.all([1, 2].map(() => store.saveProposal(community, proposal, '')));
    expect([...made].sort()).toEqual(['conflict', 'saved']);
    const [stored] = await store.standing(community);
    expect(stored).toEqual(await store.proposal(community, proposal.id));
    expect(stored?.value).toEqual(proposal);
    const changes = [2, 3].map((wording) => store.saveProposal(community, { ...proposal, wording }, stored!.etag));
    expect((await Promise.all(changes)).sort()).toEqual(['conflict', 'saved']);
  });

  it('keeps a proposal about which very much is said, and less of it afterwards', async () => {
    const comments = Array.from({ length: 250 }, (_, one) => ({
      ...{ id: String(one), by: personOf('ben'), at: hoursLater(one), text: 'ŵ'.repeat(2_000) },
    }));
    const stored = await propose({ comments });
    expect((await store.standing(community))[0]?.value.comments).toEqual(comments);
    expect(await store.saveProposal(community, { ...stored.value, comments: [] }, stored.etag)).toBe('saved');
    expect((await store.standing(community)).map(({ value }) => value.comments)).toEqual([[]]);
  });

  it('adopts version, head and proposal in one, and lets nobody do it a second time', async () => {
    const stored = await propose();
    const head = await store.head(community);
    const both = await Promise.all([adopt(stored, head), adopt(stored, head)]);
    expect([...both].sort()).toEqual(['conflict', 'saved']);
    expect((await store.head(community)).value).toEqual(headAt(1));
    expect(await store.version(community, 1)).toEqual(charterOf());
    expect(await store.standing(community)).toEqual([]);
    const ended = await store.proposal(community, stored.value.id);
    expect(ended?.value.state).toBe('adopted');
    // The same id is not taken for new again.
    expect(await store.saveProposal(community, stored.value, '')).toBe('conflict');
  });

  it('adopts nothing when an objection was faster, or another adoption', async () => {
    const [stored, other] = [await propose(), await propose()];
    const head = await store.head(community);
    expect(await store.saveProposal(community, { ...stored.value, wording: 2 }, stored.etag)).toBe('saved');
    expect(await adopt(stored, head)).toBe('conflict');
    expect(await store.head(community)).toEqual(head);
    expect(await store.version(community, 1)).toBeUndefined();
    expect(await store.standing(community)).toHaveLength(2);
    expect(await adopt(other, head)).toBe('saved');
    const late = (await store.proposal(community, stored.value.id))!;
    expect(await adopt(late, head)).toBe('conflict');
    expect(await adopt(late, await store.head(community))).toBe('saved');
    expect((await store.versions(community)).map(({ number }) => number)).toEqual([2, 1]);
  });

  it('keeps the longest charter there may be, its versions without their texts', async () => {
    const clauses = Array.from({ length: 20 }, (_, one) => clauseOf(one, 'scope', '🙂'.repeat(10_000)));
    const stored = await propose({ change: { kind: 'start', clauses } });
    expect(await adopt(stored, await store.head(community), { clauses })).toBe('saved');
    const fresh = open();
    expect((await fresh.head(community)).value.clauses).toEqual(clauses);
    expect((await fresh.version(community, 1))?.clauses).toEqual(clauses);
    expect((await fresh.proposal(community, stored.value.id))?.value.change).toEqual(stored.value.change);
    const [version] = await fresh.versions(community);
    expect(version).not.toHaveProperty('clauses');
    expect(JSON.stringify(version).length).toBeLessThan(2_000);
  });

  it('shows what has ended page by page, the newest first, also what is long', async () => {
    const objections = [{ id: 'o', by: personOf('ben'), at: hoursLater(1), wording: 1, reason: 'ŵ'.repeat(100_000) }];
    const ids: string[] = [];
    for (let one = 0; one < 5; one += 1) {
      const stored = await propose(one % 2 ? { objections } : {});
      ids.unshift(stored.value.id);
      expect(await end(stored, hoursLater(300 + one))).toBe('saved');
    }
    const seen: string[] = [];
    let before: string | undefined;
    let pages = 0;
    do {
      const page = await store.ended(community, before, 2);
      seen.push(...page.proposals.map(({ id }) => id));
      before = page.next;
      pages += 1;
    } while (before !== undefined);
    expect([seen, pages]).toEqual([ids, 3]);
    expect((await store.head(community)).value.endedProposals).toBe(5);
    expect((await store.ended(community, 'made up', 100)).proposals).toHaveLength(5);
  });

  it('keeps who has read what, never an older version than before', async () => {
    await store.acknowledge(community, 'ana', 2, '2026-03-02');
    await store.acknowledge(community, 'ana', 1, '2026-03-03');
    await store.acknowledge(community, 'ben', 1, '2026-03-03');
    expect(await store.acknowledgement(community, 'ana')).toBe(2);
    expect(await store.acknowledgement(community, 'eve')).toBeUndefined();
    expect(await store.acknowledgements(community)).toEqual(
      new Map([
        ['ana', { version: 2, on: '2026-03-02' }],
        ['ben', { version: 1, on: '2026-03-03' }],
      ]),
    );
  });
}

/** What every index of what falls due promises. */
export function charterDueContract(open: () => CharterDue): void {
  it('finds what is due by a time, of one kind, the earliest first, until it is done', async () => {
    const due = open();
    const communityId = randomUUID();
    const at = (hours: number, more: Partial<Due> = {}): Due => ({
      ...{ at: hoursLater(hours), communityId, what: 'proposal', id: 'p', ...more },
    });
    const { id: _id, ...review } = at(1, { what: 'review' });
    for (const one of [at(3), at(1), at(2, { id: 'q' }), at(1), review]) await due.note(one);
    const ours = async (what: Due['what'], hours: number) =>
      (await due.until(what, hoursLater(hours), 1_000)).filter((one) => one.communityId === communityId);
    expect(await ours('proposal', 2)).toEqual([at(1), at(2, { id: 'q' })]);
    expect(await ours('review', 9)).toEqual([review]);
    expect(await due.until('proposal', hoursLater(2), 1)).toHaveLength(1);
    await due.done(at(1));
    await due.done(at(1));
    expect(await ours('proposal', 9)).toEqual([at(2, { id: 'q' }), at(3)]);
  });
}

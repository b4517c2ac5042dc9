import { randomUUID } from 'node:crypto';
import { noticeKey } from '../../functions/src/notifications';
import { CharterDueTable } from '../../functions/src/tables/charterDueTable';
import { CharterTable } from '../../functions/src/tables/charterTable';
import { readPartition } from '../../functions/src/tables/tableAccess';
import { digitalPracticeGroupId, people } from '../../local/seed';
import { charterOf, clauseOf, proposalOf } from '../../src/domain/charter/testing';
import { runTimer } from '../world/hosts';
import { waitUntil } from '../world/waitUntil';
import { killAfterEachStep } from './killAtEachStep';
import { openStage, type Stage } from './stage';
import { openVictims, type Victims } from './victims';

const weekMs = 7 * 24 * 3_600_000;
const communityId = digitalPracticeGroupId;
const sian = { id: people.sian.id, name: people.sian.displayName };

describe('the host, killed between any two steps of adopting a proposal', () => {
  let stage: Stage;
  let victims: Victims;
  let store: CharterTable;
  let due: CharterDueTable;
  const adopted: string[] = [];

  beforeAll(async () => {
    stage = await openStage(digitalPracticeGroupId);
    await stage.queue().createIfNotExists();
    store = new CharterTable(stage.tables);
    due = new CharterDueTable(stage.tables);
    // The tables are made, and people are in the community.
    await stage.withHost('first', async (host) => {
      await begin();
      await goOn(host);
    });
    // What follows in SharePoint and in mailboxes is killed elsewhere.
    const others = /^create the table|leases|notices|in the calendar|mail|Teams|batch|the queue|delete a message/;
    victims = await openVictims(
      stage,
      (host) => runTimer(host, 'decideProposals'),
      (step) => !others.test(step) || step.startsWith('write notices'),
    );
  });
  afterAll(async () => {
    await stage.close();
    await victims.close();
  });

  /** A proposal that closes now; the first is to begin with a charter. */
  async function begin(): Promise<string> {
    const now = stage.tenant.clock.now().toISOString();
    const closesAt = new Date(Date.parse(now) + weekMs).toISOString();
    const id = randomUUID();
    const { value: head } = await store.head(communityId);
    const change =
      head.version === 0
        ? ({ kind: 'start', clauses: charterOf().clauses } as const)
        : ({ kind: 'add', clause: clauseOf(100 + head.version, 'scope', `Number ${head.version}`) } as const);
    const weight = change.kind === 'start' ? 'major' : 'minor';
    const proposal = proposalOf({ id, by: sian, at: now, change, weight, baseVersion: head.version, closesAt });
    await due.note({ what: 'proposal', at: closesAt, communityId, id });
    expect(await store.saveProposal(communityId, proposal, '')).toBe('saved');
    stage.tenant.clock.set(new Date(Date.parse(closesAt) + 30_000).toISOString());
    adopted.push(id);
    return id;
  }

  /** Has a host decide until nothing is due, and looks whether everything came about once. */
  async function goOn(host: { readonly origin: string }): Promise<void> {
    const now = stage.tenant.clock.now().toISOString();
    await waitUntil(
      'the decision',
      async () => {
        await runTimer(host, 'decideProposals');
        return (await due.until('proposal', now, 10)).length === 0;
      },
      20_000,
    );
    const count = adopted.length;
    const { value: head } = await store.head(communityId);
    expect([head.version, head.endedProposals, head.lastMajor]).toEqual([count, count, 1]);
    expect(head.clauses).toHaveLength(charterOf().clauses.length + count - 1);
    const versions = await store.versions(communityId);
    expect(versions.map(({ number, proposal }) => [number, proposal.id])).toEqual(
      adopted.map((id, at) => [at + 1, id]).reverse(),
    );
    expect(await store.standing(communityId)).toEqual([]);
    expect((await store.ended(communityId, undefined, 100)).proposals.map(({ id }) => id)).toEqual(
      [...adopted].reverse(),
    );
    // Its proposer hears of each, once: the same key is told once.
    const told = await readPartition<object>(await stage.tables.open('notices'), communityId, 'key_');
    const keys = adopted.map((id) => `key_${noticeKey('charter', communityId, 'adopted', id, '1', sian.id)}`);
    expect(told.map(({ rowKey }) => rowKey)).toEqual(expect.arrayContaining(keys));
  }

  it('adopts it once, owes its page once and has its proposer told once', async () => {
    const walked = await killAfterEachStep({ stage, victims, begin, goOn });
    expect(walked.filter((step) => /charter/i.test(step)).length).toBeGreaterThanOrEqual(4);
  }, 240_000);
});

import { randomUUID } from 'node:crypto';
import type { RuleStore, StoredRules } from '../../functions/src/rules/RuleStore';
import { mostRules, usualThreshold, type Condition, type MembershipRule } from '../../src/domain/membership';

const productManagers: MembershipRule = {
  ...{ id: 'product-managers', name: 'Product managers', mode: 'enrol' },
  include: [{ attribute: 'jobTitle', how: 'has', values: ['Product manager'], synonyms: true }],
  exclude: [{ attribute: 'department', how: 'begins', values: ['Finance'] }],
};
const longCondition: Condition = {
  ...{ attribute: 'department', how: 'is' },
  values: Array.from({ length: 20 }, (_, number) => `${'é'.repeat(115)} ${number}`),
};

/** What every store of membership rules promises. */
export function ruleStoreContract(open: () => RuleStore): void {
  let store: RuleStore;
  let community: string;
  beforeAll(() => {
    store = open();
  });
  beforeEach(() => {
    community = randomUUID();
  });

  async function saved(next: StoredRules): Promise<StoredRules> {
    const outcome = await store.save(community, next);
    if (outcome === 'conflict') throw new Error('conflict');
    return outcome;
  }

  it('knows a community without rules by the usual threshold', async () => {
    expect(await store.load(community)).toEqual({ rules: [], threshold: usualThreshold, etag: '' });
    expect((await store.all()).has(community)).toBe(false);
  });

  it('keeps the rules and the threshold, whole, and finds them among all', async () => {
    const threshold = { removals: 5, removalShare: 0.05, additionShare: 1 };
    const change = {
      key: 'k',
      what: 'rulesChanged',
      at: '2026-03-26T11:00:00.000Z',
      by: { id: 'a', name: 'Ana' },
    } as const;
    const kept = await saved({ rules: [productManagers], threshold, owed: [{ ...change, why: 'One' }], etag: '' });
    expect(kept).toMatchObject({ rules: [productManagers], threshold, etag: expect.stringMatching(/./) as string });
    expect(await store.load(community)).toEqual(kept);
    expect((await store.all()).get(community)).toEqual(kept);
  });

  it('takes as many and as long rules as a request can bring', async () => {
    const rules = Array.from({ length: mostRules }, (_, number) => ({
      ...productManagers,
      ...{ id: `rule-${number}`, include: [longCondition], exclude: [longCondition] },
    }));
    const kept = await saved({ rules, threshold: usualThreshold, etag: '' });
    expect(await store.load(community)).toEqual(kept);
  });

  it('forgets what a later document leaves out', async () => {
    const { etag } = await saved({ rules: [productManagers], threshold: usualThreshold, etag: '' });
    const kept = await saved({ rules: [], threshold: usualThreshold, etag });
    expect(await store.load(community)).toEqual(kept);
  });

  it('lets one of two leads decide who saw the same rules', async () => {
    const next = { rules: [productManagers], threshold: usualThreshold };
    const first = await Promise.all([
      store.save(community, { ...next, etag: '' }),
      store.save(community, { ...next, rules: [], etag: '' }),
    ]);
    expect(first.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const { etag } = await store.load(community);
    const second = await Promise.all([
      store.save(community, { ...next, etag }),
      store.save(community, { ...next, rules: [], etag }),
    ]);
    expect(second.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect(await store.load(community)).toEqual(second.find((outcome) => outcome !== 'conflict'));
  });
}

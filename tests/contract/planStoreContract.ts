import { randomUUID } from 'node:crypto';
import type { Plan, PlanStore } from '../../functions/src/sessions/PlanStore';

const plan: Plan = {
  cadence: {
    ...{ kind: 'everyWeeks', weeks: 2, startsOn: '2026-03-05', weekday: 'thursday', time: '11:00', minutes: 60 },
    timeZone: 'Europe/London',
    bankHolidays: { nation: 'scotland', then: 'move' },
  },
  cancelWithoutTopics: 24,
  released: false,
  etag: '',
};

/** What every store of plans promises. */
export function planStoreContract(open: () => PlanStore): void {
  let store: PlanStore;
  let community: string;
  beforeAll(() => {
    store = open();
  });
  beforeEach(() => {
    community = randomUUID();
  });

  async function saved(what: Plan): Promise<Plan> {
    const outcome = await store.save(community, what);
    if (outcome === 'conflict') throw new Error('conflict');
    return outcome;
  }

  it('knows nothing of a community whose leads have decided nothing', async () => {
    await saved(plan);
    expect(await store.load(randomUUID())).toBeUndefined();
  });

  it('keeps how a community meets, whole', async () => {
    const kept = await saved(plan);
    expect(kept).toEqual({ ...plan, etag: expect.stringMatching(/./) as string });
    expect(await store.load(community)).toEqual(kept);
  });

  it('forgets what a later decision leaves out', async () => {
    const { cadence: _none, cancelWithoutTopics: _never, ...rest } = await saved(plan);
    const kept = await saved({ ...rest, released: true });
    expect(await store.load(community)).toEqual({ released: true, etag: kept.etag });
  });

  it('lets one of two leads decide who saw the same plan', async () => {
    const first = await Promise.all([store.save(community, plan), store.save(community, plan)]);
    expect(first.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    const seen = (await store.load(community))!;
    const second = await Promise.all([
      store.save(community, { ...seen, cancelWithoutTopics: 12 }),
      store.save(community, { ...seen, cancelWithoutTopics: 48 }),
    ]);
    expect(second.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect(await store.load(community)).toEqual(second.find((outcome) => outcome !== 'conflict'));
  });

  it('writes nothing over a plan that is not there', async () => {
    const kept = await saved(plan);
    community = randomUUID();
    expect(await store.save(community, kept)).toBe('conflict');
    expect(await store.load(community)).toBeUndefined();
  });
}

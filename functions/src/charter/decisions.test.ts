import type { CharterParts } from './charterParts';
import type { Due } from './CharterDue';
import { Decisions } from './decisions';

const now = '2026-03-26T11:00:00.000Z';
const closing: Due = { what: 'proposal', at: '2026-03-26T10:59:00.000Z', communityId: 'c1', id: 'p1' };

/** A host before which one proposal is due, and which reads nothing of it. */
function openHost({ isServed, people }: { readonly isServed: boolean; readonly people: number }) {
  const noted: Due[] = [];
  const done: Due[] = [];
  const parts = {
    clock: { now: () => new Date(now) },
    communities: { find: () => Promise.resolve(isServed ? { id: 'c1' } : undefined) },
    people: { roster: () => Promise.resolve(Array.from({ length: people }, (_, id) => ({ id: String(id) }))) },
    leases: { whileHolding: (_name: string, work: () => Promise<void>) => work() },
    due: {
      until: (what: Due['what']) => Promise.resolve(what === 'proposal' ? [closing] : []),
      note: (due: Due) => Promise.resolve(void noted.push(due)),
      done: (due: Due) => Promise.resolve(void done.push(due)),
    },
    store: { standing: () => Promise.reject(new Error('storage is ill')) },
  };
  const logged: string[] = [];
  const run = () =>
    new Decisions(parts as unknown as CharterParts).run((level, event) => void logged.push(`${level} ${event}`));
  return { run, noted, done, logged };
}

describe('what falls due in charters', () => {
  it.each([
    ['is not served now', { isServed: false, people: 3 }],
    ['has nobody in it who could have agreed', { isServed: true, people: 0 }],
  ])('is looked at again a day later where the community %s', async (_what, world) => {
    const { run, noted, done, logged } = openHost(world);
    await run();
    expect(noted).toEqual([{ ...closing, at: '2026-03-27T11:00:00.000Z' }]);
    expect(done).toEqual([closing]);
    expect(logged).toEqual([]);
  });

  it('stays due when it could not be seen to', async () => {
    const { run, noted, done, logged } = openHost({ isServed: true, people: 3 });
    await run();
    expect([noted, done]).toEqual([[], []]);
    expect(logged).toEqual(['error charterNotDecided']);
  });
});

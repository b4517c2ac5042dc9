import { HeldEnds } from './heldEnds';
import type { StoredSeries } from './SeriesStore';

const series: StoredSeries = {
  ...{ id: 's', masterId: 'master', subject: 'Practice hour', organiser: { name: 'Jo', mail: 'jo@example.org' } },
  ...{ isOurs: false, attendees: ['jo@example.org'], dates: [], seenAt: '2026-01-01T09:00:00.000Z', etag: '1' },
};
const owed = { ...series, until: '2026-02-28', end: 'owed', endedBy: { name: 'Ana' } } as const;

function openEnds(stored: readonly StoredSeries[]) {
  const kept = new Map(stored.map((one) => [one.id, one]));
  let conflicts = 1;
  const held = new HeldEnds({
    store: {
      list: () => Promise.resolve([...kept.values()]),
      save: (_id, saved) => {
        // Somebody else was faster, once.
        if ((conflicts -= 1) === 0) return Promise.resolve('conflict');
        kept.set(saved.id, saved);
        return Promise.resolve(saved);
      },
      remove: () => Promise.resolve(),
    },
  });
  return { kept, held, release: (what: 'send' | 'drop') => held.release('c1', what, () => undefined) };
}

describe('the end of a series that a brake holds back', () => {
  it('is counted: an organiser who is to be asked, a series of our own that is to be changed', async () => {
    const done = { ...owed, id: 'done', end: 'done' } as const;
    const { held } = openEnds([owed, { ...owed, id: 'ours', isOurs: true }, done, { ...series, id: 'endless' }]);
    expect(await held.count('c1')).toEqual({ changes: 1, recipients: 1 });
  });

  it('stays owed when what was held is sent', async () => {
    const { kept, release } = openEnds([owed]);
    await release('send');
    expect(kept.get('s')).toEqual(owed);
  });

  it('is taken back when what was held is dropped, and the series is simply counted on', async () => {
    const left = { ...owed, id: 'left', isLeft: true };
    const { kept, held, release } = openEnds([owed, left]);
    await release('drop');
    expect(kept.get('s')).toEqual(series);
    expect(kept.get('left')).toEqual(left);
    expect(await held.count('c1')).toEqual({ changes: 0, recipients: 0 });
    await release('drop');
    expect(kept.get('s')).toEqual(series);
  });
});

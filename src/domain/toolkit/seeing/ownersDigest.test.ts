import type { Reuse } from '../reuse/reuse';
import { artefactOf } from '../testing';
import { ownersDigest } from './ownersDigest';

const since = '2026-08-31T07:00:00.000Z';
const today = '2026-10-01';
const told = (who: string, project: string, at: string, story = ''): Reuse => ({
  ...{ by: { id: who, name: who }, project, how: 'adapted', story, at },
});
const fresh = { reviewedOn: '2026-09-01' };

describe('what owners hear once a month', () => {
  it('is how their artefacts were used since the last time, with the newest stories', () => {
    const uses = ['01', '02', '03', '04'].map((day) =>
      told(`p${day}`, 'Permits', `2026-09-${day}T09:00:00.000Z`, `Told on ${day}`),
    );
    const old = told('ana', 'Licences', '2026-08-30T09:00:00.000Z', 'Old');
    const own = told('owner', 'Ships', '2026-09-09T09:00:00.000Z', 'My own');
    expect(ownersDigest([{ artefact: artefactOf(1, fresh), told: [old, own, ...uses] }], since, today)).toEqual([
      {
        ...{ artefactId: artefactOf(1).id, title: artefactOf(1).title, reuses: 4 },
        stories: ['04', '03', '02'].map((day) => ({ project: 'Permits', story: `Told on ${day}` })),
      },
    ]);
  });

  it('names what is due before the next time', () => {
    const due = (reviewedOn: string) =>
      ownersDigest([{ artefact: artefactOf(1, { reviewedOn }), told: [] }], since, today);
    expect(due('2026-04-30')).toMatchObject([{ reuses: 0, due: { on: '2026-10-30', freshness: 'current' } }]);
    expect(due('2026-03-02')).toMatchObject([{ due: { on: '2026-09-02', freshness: 'overdue' } }]);
    expect(due('2026-05-01')).toEqual([]);
  });

  it('is nothing where there is nothing to say', () => {
    const retired = artefactOf(1, { state: 'retired', reviewedOn: '2016-01-01' });
    expect(
      ownersDigest(
        [
          { artefact: retired, told: [] },
          { artefact: artefactOf(2, fresh), told: [] },
        ],
        since,
        today,
      ),
    ).toEqual([]);
  });
});

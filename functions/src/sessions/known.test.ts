import { toldOf } from './editing/told';
import { orderedAnew } from './order';
import { etagOf } from './sessionView';
import type { PlannedSession } from './SessionStore';

const session: PlannedSession = {
  ...{ id: '2026-03-26', startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' },
  ...{ timeZone: 'Europe/London', revision: 2, wordsRevision: 2, order: orderedAnew, etag: 'stored' },
  place: { room: 'Room 4', accessNotes: 'Lift.', dialIn: '0800 1', captions: true },
  speaker: { name: 'Rhian', mail: 'rhian@example.org', topic: 'Tides' },
  agenda: ['Reviews'],
};
const { place, speaker } = session;

/** What people decide, and what changes of what they are told. */
const decided: [string, Partial<PlannedSession>, readonly ('words' | 'all')[]][] = [
  ['room', { place: { ...place, room: 'Room 5' } }, ['words', 'all']],
  ['way there', { place: { ...place, accessNotes: undefined } }, ['words', 'all']],
  ['telephone', { place: { ...place, dialIn: undefined } }, ['words', 'all']],
  ['captions', { place: { ...place, captions: undefined } }, ['words', 'all']],
  ['speaker', { speaker: { ...speaker!, name: 'Nia' } }, ['words', 'all']],
  ['topic', { speaker: { ...speaker!, topic: undefined } }, ['words', 'all']],
  ['agenda', { agenda: ['Ferries'] }, ['words', 'all']],
  ['speaker’s address', { speaker: { ...speaker!, mail: undefined } }, ['all']],
  ['hour', { startsAt: '2026-03-27T11:00:00.000Z', endsAt: '2026-03-27T12:00:00.000Z' }, ['all']],
  ['length', { endsAt: '2026-03-26T12:30:00.000Z' }, ['words', 'all']],
];

describe('a session with another', () => {
  // Without a new revision: what is taken back before anybody was told has none.
  it.each(decided)('%s is another one to who fills in a form, and to who was told', (_what, change, news) => {
    const changed = { ...session, ...change };
    expect(etagOf(changed)).not.toBe(etagOf(session));
    const [before, after] = [toldOf(session), toldOf(changed)];
    expect((['words', 'all'] as const).filter((part) => before[part] !== after[part])).toEqual(news);
  });

  it.each([
    ['link', { joinUrl: 'https://teams.example' }],
    ['number of answers', { answers: { accepted: 1, tentative: 0, declined: 0, none: 0 } }],
    ['attempt', { order: { ...orderedAnew, attempts: 1 }, etag: 'stored anew' }],
  ])('%s is the same to both', (_what, change) => {
    const changed = { ...session, ...change };
    expect([etagOf(changed), toldOf(changed)]).toEqual([etagOf(session), toldOf(session)]);
  });

  it('cancellation or zone, set by hand or revised, is another one to who fills in a form', () => {
    const cancelled = { reason: 'Snow', at: '2026-03-25T09:00:00.000Z', by: 'lead' } as const;
    const others = [
      { cancelled },
      { cancelled: { ...cancelled, reason: 'Ice' } },
      { cancelled: { ...cancelled, at: '2026-03-25T10:00:00.000Z' } },
      ...[{ timeZone: 'Europe/Dublin' }, { setByHand: true }, { revision: 3 }, {}],
    ];
    const etags = others.map((change) => etagOf({ ...session, ...change }));
    expect(new Set(etags).size).toBe(others.length);
  });
});

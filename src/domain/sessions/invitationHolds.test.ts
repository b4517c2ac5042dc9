import { wordInvitation } from '../invitations';
import { detailsHeld, readSame, wordsHeld } from './invitationHolds';
import type { Place, Session, SessionDetails, Speaker } from './session';

const place: Required<Place> = { room: 'Room 4', accessNotes: 'Lift.', dialIn: '0800 1', captions: true };
const speaker: Required<Speaker> = { name: 'Rhian', mail: 'Rhian@example.org', topic: 'Tides' };
const agenda = ['Reviews', 'Ferries'];
const times = { startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:00:00.000Z' };
const whole = { ...times, place, speaker, agenda };

type Said = Pick<Session, 'startsAt' | 'endsAt'> & Pick<SessionDetails, 'place' | 'speaker' | 'agenda'>;

/** The same session, each time with one thing less, or another one, that people read. */
const withoutOne: [string, Said][] = [
  ...Object.keys(place).map((field): [string, Said] => [field, { ...whole, place: { ...place, [field]: undefined } }]),
  ['topic', { ...whole, speaker: { ...speaker, topic: undefined } }],
  ['name', { ...whole, speaker: { ...speaker, name: 'Nia' } }],
  ['agenda', { ...whole, agenda: ['Ferries', 'Reviews'] }],
  ['length', { ...whole, endsAt: '2026-03-26T12:30:00.000Z' }],
];

describe('what an invitation holds', () => {
  it.each(withoutOne)('is other without the %s, and people read it there', (_field, said) => {
    expect(readSame(whole, said)).toBe(false);
    expect(detailsHeld(said)).not.toEqual(detailsHeld(whole));
    const community = { name: 'Digital Practice', boardUrl: 'https://example.org' };
    const wordsOf = (one: Said) => wordInvitation(community, { ...one, wordsRevision: 1 });
    expect(wordsOf(said)).not.toEqual(wordsOf(whole));
  });

  it('is in the same words when the speaker is asked at another address, and at the same in capitals', () => {
    const elsewhere = { ...whole, speaker: { ...speaker, mail: 'rhian@elsewhere.example' } };
    expect(readSame(whole, elsewhere)).toBe(true);
    expect(detailsHeld(elsewhere)).not.toEqual(detailsHeld(whole));
    expect(detailsHeld({ ...whole, speaker: { ...speaker, mail: 'rhian@example.org' } })).toEqual(detailsHeld(whole));
  });

  it('is in the same words at another time', () => {
    const later = { ...whole, startsAt: '2026-03-26T14:00:00.000Z', endsAt: '2026-03-26T15:00:00.000Z' };
    expect(readSame(whole, later)).toBe(true);
  });

  it('says nothing in as many places where nothing is decided', () => {
    expect(wordsHeld(times)).toEqual([null, null, null, null, null, null, null, 60]);
  });
});

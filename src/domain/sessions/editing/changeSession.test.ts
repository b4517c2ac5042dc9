import type { Cadence } from '../rhythm/cadence';
import type { WantedChange } from './changeSession';
import { Calendar } from '../testing/calendar';

const cadence: Cadence = {
  ...{ kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' },
};
const now = '2026-03-20T09:00:00.000Z';
const id = '2026-03-26';

function planned(at = now): Calendar {
  const calendar = new Calendar(cadence, '2026-03-01T09:00:00.000Z');
  calendar.follow();
  calendar.now = at;
  return calendar;
}

function change(wanted: WantedChange, calendar = planned()): unknown {
  const edit = calendar.change(id, wanted);
  return edit.ok ? edit.value : edit.refusal;
}

describe('changing a session', () => {
  it('moves it: everybody is told once, in the same words, and no rhythm moves it again', () => {
    expect(change({ startsAt: '2026-03-27T14:00:30.000Z' })).toEqual({
      ...{ startsAt: '2026-03-27T14:00:00.000Z', endsAt: '2026-03-27T15:00:00.000Z', revision: 2, setByHand: true },
      ...{ movedFor: undefined },
      origin: { setAt: now, movedFrom: '2026-03-26T11:00:00.000Z' },
    });
  });

  it('remembers where it was at first, however often it is moved', () => {
    const calendar = planned();
    change({ startsAt: '2026-03-27T14:00:00.000Z' }, calendar);
    change({ startsAt: '2026-03-30T14:00:00.000Z' }, calendar);
    expect(calendar.find(id)).toMatchObject({ revision: 3, origin: { movedFrom: '2026-03-26T11:00:00.000Z' } });
  });

  it('makes it longer or shorter', () => {
    expect(change({ minutes: 90 })).toEqual({
      ...{ startsAt: '2026-03-26T11:00:00.000Z', endsAt: '2026-03-26T12:30:00.000Z', setByHand: true },
      ...{ revision: 2, wordsRevision: 2 },
    });
  });

  it('tells nobody when it is so already', () => {
    expect(change({ startsAt: '2026-03-26T11:00:00.000Z', minutes: 60, place: null, speaker: null })).toEqual({});
    const calendar = planned();
    const place = { room: 'Harbour Room', captions: true };
    change({ place }, calendar);
    expect(change({ place: { captions: true, room: ' Harbour  Room' } }, calendar)).toEqual({});
  });

  it('asks the speaker at another address: who is invited changes, and no words', () => {
    const calendar = planned();
    const speaker = { name: 'Rhian', mail: 'rhian@example.org', topic: 'Tides' };
    expect(change({ speaker }, calendar)).toMatchObject({ revision: 2, wordsRevision: 2 });
    const elsewhere = { ...speaker, mail: 'rhian@elsewhere.example' };
    expect(change({ speaker: elsewhere }, calendar)).toEqual({ speaker: elsewhere, revision: 3 });
    expect(change({ speaker: { ...elsewhere, topic: 'Ferries' } }, calendar)).toMatchObject({ wordsRevision: 4 });
  });

  it('gives it a place, in new words, and leaves the rhythm free to move it', () => {
    const place = {
      room: 'Harbour\nRoom ',
      accessNotes: ' Lift at the back.\r\nHearing loop. ',
      dialIn: ' ',
      captions: false,
    };
    expect(change({ place })).toEqual({
      place: { room: 'Harbour Room', accessNotes: 'Lift at the back.\nHearing loop.' },
      ...{ revision: 2, wordsRevision: 2 },
    });
  });

  it('takes place and speaker away again', () => {
    const calendar = planned();
    change({ place: { room: 'Harbour Room' }, speaker: { name: 'Ada' } }, calendar);
    expect(change({ place: null, speaker: { name: 'Ada' } }, calendar)).toEqual({
      ...{ place: undefined, revision: 3, wordsRevision: 3 },
    });
    expect(change({ place: { room: ' \u200b', captions: false } }, calendar)).toEqual({});
  });

  it('names a speaker, with or without an address', () => {
    const speaker = { name: ' Ada  Lovelace', mail: 'ada@example.org ', topic: '' };
    expect(change({ speaker })).toMatchObject({ speaker: { name: 'Ada Lovelace', mail: 'ada@example.org' } });
    expect(change({ speaker: { name: '\u2800' } })).toEqual({ code: 'speakerWithoutName' });
  });

  it.each([
    ...['ada', 'ada@example', 'a b@example.org', 'ada@example.org, eve@example.org', 'Ada <ada@example.org>'],
    ...['smtp:ada@example.org', 'ada@example.org:25'],
  ])('sends nothing to %s', (mail) => {
    expect(change({ speaker: { name: 'Ada', mail } })).toEqual({ code: 'speakerAddressUnusable' });
  });

  it('bounds every text by the characters people count', () => {
    expect(change({ place: { room: '🌊'.repeat(200) } })).toMatchObject({ revision: 2 });
    const tooLong = { code: 'detailTooLong', length: 501, limit: 500, field: 'accessNotes' };
    expect(change({ place: { accessNotes: 'x'.repeat(501) } })).toEqual(tooLong);
    const topic = { code: 'detailTooLong', length: 301, limit: 300, field: 'speakerTopic' };
    expect(change({ speaker: { name: 'Ada', topic: 'x'.repeat(301) } })).toEqual(topic);
  });

  it('is moved into no other session, and none the rhythm will have later', () => {
    const other = { code: 'overlapsSession', timeZone: 'Europe/London' };
    expect(change({ startsAt: '2026-04-23T09:30:00.000Z' })).toEqual({
      ...other,
      startsAt: '2026-04-23T10:00:00.000Z',
    });
    expect(change({ startsAt: '2026-04-23T09:00:00.000Z' })).toMatchObject({ revision: 2 });
    expect(change({ startsAt: '2026-12-24T11:30:00.000Z' })).toEqual({
      ...other,
      startsAt: '2026-12-24T11:00:00.000Z',
    });
    expect(change({ startsAt: '2026-03-26T11:30:00.000Z' })).toMatchObject({ revision: 2 });
    const calendar = planned();
    calendar.cancel('2026-04-23');
    expect(change({ startsAt: '2026-04-23T10:00:00.000Z' }, calendar)).toMatchObject({ revision: 2 });
  });

  it('lasts a quarter of an hour to eight hours, and lies within a year', () => {
    expect(change({ minutes: 14 })).toEqual({ code: 'badSessionLength', least: 15, most: 480 });
    expect(change({ minutes: 481 })).toEqual({ code: 'badSessionLength', least: 15, most: 480 });
    expect(change({ startsAt: '2026-03-20T08:54:59.000Z' })).toEqual({ code: 'startsInThePast' });
    expect(change({ startsAt: 'soon' })).toEqual({ code: 'startsInThePast' });
    expect(change({ startsAt: '2027-03-22T09:00:00.000Z' })).toEqual({ code: 'startsTooFarAhead' });
  });

  it('may become longer while it is held, but does not end in the past', () => {
    const calendar = planned('2026-03-26T11:40:00.000Z');
    expect(change({ minutes: 30 }, calendar)).toEqual({ code: 'endsInThePast' });
    expect(change({ minutes: 90 }, calendar)).toMatchObject({ endsAt: '2026-03-26T12:30:00.000Z' });
  });

  it('changes nothing in one that is over or cancelled', () => {
    expect(change({ minutes: 90 }, planned('2026-03-26T12:00:00.000Z'))).toEqual({ code: 'sessionOver' });
    const calendar = planned();
    calendar.cancel(id);
    expect(change({ minutes: 90 }, calendar)).toEqual({ code: 'sessionCancelled' });
  });

  it('changes nothing at all when one part of it is refused', () => {
    const calendar = planned();
    change({ minutes: 90, place: { room: 'x'.repeat(201) } }, calendar);
    expect(calendar.find(id)).toMatchObject({ endsAt: '2026-03-26T12:00:00.000Z', revision: 1 });
  });
});

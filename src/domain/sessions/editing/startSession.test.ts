import type { Cadence } from '../rhythm/cadence';
import type { Session } from '../session';
import { type CommunityCalendar, type StandingSession } from '../standing';
import { startSession, type SessionWish } from './startSession';
import { holidays, zones as britain } from '../testing/britain';
import type { ZoneRules } from '../rhythm/zoneRules';

const now = '2026-03-10T09:30:40.000Z';
const timeZone = 'Europe/London';
/** London in winter. */
const zones: ZoneRules = {
  ...britain,
  toInstant: (date, time) => `${date}T${time}:00.000Z`,
  dateAt: (instant) => instant.slice(0, 10),
};
const cadence: Cadence = { kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone };

function at(id: string, startsAt: string, endsAt: string): Session {
  return { id, startsAt, endsAt, timeZone };
}
const tenToEleven = at('2026-03-10', '2026-03-10T10:00:00.000Z', '2026-03-10T11:00:00.000Z');

function start(wish: SessionWish, calendar: Partial<CommunityCalendar> = {}) {
  const started = startSession({ sessions: [], timeZone, ...calendar }, wish, now, zones, holidays);
  return started.ok ? started.value : started.refusal;
}

describe('starting a session that no rhythm has planned', () => {
  it('starts now, with the minute it is', () => {
    expect(start({ minutes: 45 })).toEqual({
      ...at('2026-03-10', '2026-03-10T09:30:00.000Z', '2026-03-10T10:15:00.000Z'),
      ...{ setByHand: true, origin: { setAt: now, startedAt: now } },
    });
  });

  it('starts later when that is wanted', () => {
    expect(start({ minutes: 60, startsAt: '2026-04-01T13:00:00.000Z' })).toMatchObject(
      at('2026-04-01', '2026-04-01T13:00:00.000Z', '2026-04-01T14:00:00.000Z'),
    );
  });

  it('is named after its day in the zone of the community', () => {
    const auckland: ZoneRules = { ...zones, dateAt: () => '2026-03-11' };
    expect(
      startSession({ sessions: [], timeZone: 'Pacific/Auckland' }, { minutes: 60 }, now, auckland, holidays),
    ).toMatchObject({
      value: { id: '2026-03-11', timeZone: 'Pacific/Auckland' },
    });
  });

  it('is the second or third of its day when there is one already', () => {
    const sessions = [tenToEleven, at('2026-03-10-2', '2026-03-10T13:00:00.000Z', '2026-03-10T14:00:00.000Z')];
    expect(start({ minutes: 30 }, { sessions })).toMatchObject({ id: '2026-03-10-3' });
  });

  it.each([14, 181, 30.5, Number.NaN])('lasts no %s minutes', (minutes) => {
    expect(start({ minutes })).toEqual({ code: 'badSessionLength', least: 15, most: 180 });
  });

  it('forgives a clock that is five minutes slow, and no more', () => {
    expect(start({ minutes: 30, startsAt: '2026-03-10T09:25:40.000Z' })).toMatchObject({ id: '2026-03-10' });
    expect(start({ minutes: 30, startsAt: '2026-03-10T09:25:39.000Z' })).toEqual({ code: 'startsInThePast' });
  });

  it('is at most a year ahead', () => {
    expect(start({ minutes: 30, startsAt: '2027-03-10T09:00:00.000Z' })).toMatchObject({ id: '2027-03-10' });
    expect(start({ minutes: 30, startsAt: '2027-03-12T09:00:00.000Z' })).toEqual({ code: 'startsTooFarAhead' });
  });

  it('overlaps no other session, and may follow one at once', () => {
    const overlaps = { code: 'overlapsSession', startsAt: tenToEleven.startsAt, timeZone };
    const sessions = [tenToEleven];
    expect(start({ minutes: 31 }, { sessions })).toEqual(overlaps);
    expect(start({ minutes: 15, startsAt: '2026-03-10T10:59:00.000Z' }, { sessions })).toEqual(overlaps);
    expect(start({ minutes: 180, startsAt: '2026-03-10T09:45:00.000Z' }, { sessions })).toEqual(overlaps);
    expect(start({ minutes: 30 }, { sessions })).toMatchObject({ endsAt: tenToEleven.startsAt });
    expect(start({ minutes: 30, startsAt: tenToEleven.endsAt }, { sessions })).toMatchObject({ id: '2026-03-10-2' });
  });

  it('leaves the day and the hour of the rhythm free, also where nothing is planned yet', () => {
    expect(start({ minutes: 60, startsAt: '2026-12-24T15:00:00.000Z' }, { cadence })).toMatchObject({
      id: '2026-12-24-2',
    });
    expect(start({ minutes: 60, startsAt: '2026-12-24T10:30:00.000Z' }, { cadence })).toMatchObject({
      code: 'overlapsSession',
      startsAt: '2026-12-24T11:00:00.000Z',
    });
  });

  it('may have the time of a session that is cancelled, but not its name', () => {
    const cancelled = { reason: 'Snow', at: now, by: 'lead' } as const;
    const sessions: StandingSession[] = [{ ...tenToEleven, cancelled }];
    expect(start({ minutes: 60, startsAt: tenToEleven.startsAt }, { sessions })).toMatchObject({ id: '2026-03-10-2' });
  });

  it('may have an hour of the rhythm whose session was moved away or cancelled', () => {
    const april = at('2026-04-23', '2026-04-24T11:00:00.000Z', '2026-04-24T12:00:00.000Z');
    const wish = { minutes: 60, startsAt: '2026-04-23T11:00:00.000Z' };
    expect(start(wish, { cadence })).toMatchObject({ code: 'overlapsSession' });
    expect(start(wish, { cadence, sessions: [april] })).toMatchObject({ id: '2026-04-23-2' });
  });

  it('leaves the hour free to which a bank holiday moves the rhythm', () => {
    const fridays: Cadence = {
      ...{ ...cadence, nth: 1, weekday: 'friday' },
      bankHolidays: { nation: 'englandAndWales', then: 'move' },
    };
    expect(start({ minutes: 60, startsAt: '2026-04-07T11:30:00.000Z' }, { cadence: fridays })).toMatchObject({
      ...{ code: 'overlapsSession', startsAt: '2026-04-07T11:00:00.000Z' },
    });
    expect(start({ minutes: 60, startsAt: '2026-04-03T11:30:00.000Z' }, { cadence: fridays })).toMatchObject({
      id: '2026-04-03-2',
    });
  });
});

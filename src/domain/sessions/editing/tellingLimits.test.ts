import { checkStarting, checkTelling, tellingLimits } from './tellingLimits';

const now = '2026-03-20T09:00:00.000Z';
const zone = 'Europe/London';
/** So many hours before now. */
const ago = (hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const inHours = (hours: number): string => ago(-hours);
const times = (count: number, hours: number): string[] => Array.from({ length: count }, () => ago(hours));

describe('how often people hear of one session', () => {
  const told = (hours: readonly number[]) => [{ tellings: hours.map(ago) }];

  it('is five times in 24 hours', () => {
    expect(checkTelling(told([1, 2, 3, 4]), told([1, 2, 3, 4]), now, zone).ok).toBe(true);
    expect(checkTelling(told([1, 2, 3, 4, 5]), told([1, 2, 3, 4, 5]), now, zone)).toEqual({
      ok: false,
      refusal: { code: 'toldTooOften', limit: 5, from: inHours(19), timeZone: zone },
    });
  });

  it('counts nothing that is a day ago', () => {
    expect(checkTelling(told([1, 2, 3, 4, 24, 30]), told([1, 2, 3, 4, 24, 30]), now, zone).ok).toBe(true);
  });

  it('is possible again for all of several sessions when it is for the last of them', () => {
    const sessions = [...told([1, 2, 3, 4, 20]), ...told([1, 2, 3, 4, 10]), ...told([1])];
    expect(checkTelling(sessions, sessions, now, zone)).toMatchObject({ refusal: { from: inHours(14) } });
  });
});

describe('how often the people of a community hear of sessions', () => {
  const all = [{ tellings: times(30, 10) }, { tellings: times(28, 3) }, {}];

  it('is sixty times in 24 hours, whichever sessions they are', () => {
    expect(checkTelling([{}, {}], all, now, zone).ok).toBe(true);
    expect(checkTelling([{}, {}, {}], all, now, zone)).toEqual({
      ok: false,
      refusal: { code: 'communityToldTooOften', limit: tellingLimits.ofCommunity, from: inHours(14), timeZone: zone },
    });
  });

  it('is possible again when enough of them are a day ago', () => {
    const many = Array.from({ length: 33 }, () => ({}));
    expect(checkTelling(many, all, now, zone)).toMatchObject({ refusal: { from: inHours(21) } });
  });
});

describe('sessions that somebody starts', () => {
  const started = (count: number, hours: number, isToCome = true) =>
    times(count, hours).map((at) => ({ at, isToCome }));

  it('are ten in 24 hours at most', () => {
    expect(checkStarting(started(9, 5), now, zone).ok).toBe(true);
    expect(checkStarting([...started(9, 5), ...started(1, 6, false)], now, zone)).toEqual({
      ok: false,
      refusal: { code: 'tooManySessions', limit: 10, from: inHours(18), timeZone: zone },
    });
  });

  it('are sixty to come at most', () => {
    expect(checkStarting([...started(59, 100), ...started(9, 90, false)], now, zone).ok).toBe(true);
    expect(checkStarting(started(60, 100), now, zone)).toEqual({
      ok: false,
      refusal: { code: 'tooManySessions', limit: 60, timeZone: zone },
    });
  });
});

import { freeFrom, ofLastDay } from './lastDay';

const now = '2026-03-20T09:00:00.000Z';
const ago = (hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString();

describe('what happens only so often in a day', () => {
  it('is counted for 24 hours, whatever order it was noted in', () => {
    expect(ofLastDay([ago(1), ago(24), ago(23)], now)).toEqual([ago(23), ago(1)]);
  });

  it('is counted when another host’s clock is a little ahead, and not when somebody has set the clock back', () => {
    expect(ofLastDay([ago(-0.001), ago(-24), ago(-1_000)], now)).toEqual([ago(-0.001)]);
  });

  it('is possible again a day after the first that is one too many', () => {
    expect(freeFrom([ago(1), ago(5)], 1, 3, now)).toBeUndefined();
    expect(freeFrom([ago(1), ago(5)], 1, 2, now)).toBe(ago(-19));
    expect(freeFrom([ago(1), ago(5)], 2, 2, now)).toBe(ago(-23));
    expect(freeFrom([], 3, 2, now)).toBe(ago(-24));
  });
});

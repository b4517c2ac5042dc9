import { mayGoOut, usualNation } from './quietHours';
import { almanac, london } from './testing/almanac';

const goesOut = (now: string, where: Parameters<typeof mayGoOut>[1] = london) =>
  mayGoOut(new Date(now).toISOString(), where, almanac);

describe('when a message may go out', () => {
  it('is at once in working hours, by the clocks of the community', () => {
    expect(goesOut('2026-03-26T08:00:00Z')).toBe('2026-03-26T08:00:00.000Z');
    expect(goesOut('2026-03-26T17:59:59Z')).toBe('2026-03-26T17:59:59.000Z');
    // 08:00 in summer time.
    expect(goesOut('2026-06-25T07:00:00Z')).toBe('2026-06-25T07:00:00.000Z');
  });

  it('is at eight when it is night, also in the night in which the clocks change', () => {
    expect(goesOut('2026-03-26T07:59:59Z')).toBe('2026-03-26T08:00:00.000Z');
    expect(goesOut('2026-03-26T18:00:00Z')).toBe('2026-03-27T08:00:00.000Z');
    expect(goesOut('2026-03-27T18:00:00Z')).toBe('2026-03-30T07:00:00.000Z');
  });

  it('is not at the weekend', () => {
    expect(goesOut('2026-03-21T12:00:00Z')).toBe('2026-03-23T08:00:00.000Z');
  });

  it('is not on a bank holiday of the community’s nation', () => {
    // Good Friday, a weekend and Easter Monday.
    expect(goesOut('2026-04-02T19:00:00Z')).toBe('2026-04-07T07:00:00.000Z');
    expect(goesOut('2026-04-06T12:00:00Z', { ...london, nation: 'scotland' })).toBe('2026-04-06T12:00:00.000Z');
    expect(goesOut('2026-04-06T12:00:00Z', { timeZone: 'Europe/London' })).toBe('2026-04-06T12:00:00.000Z');
  });

  it('goes by the bank holidays of its zone when a community has not said which it keeps', () => {
    const zones = ['Europe/London', 'Europe/Belfast', 'Europe/Paris'];
    expect(zones.map(usualNation)).toEqual(['englandAndWales', 'northernIreland', undefined]);
  });
});

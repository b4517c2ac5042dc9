import { wallClockAt, zoneRules } from './zoneRules';

describe('time zones', () => {
  it('read eleven o’clock in London as the instant it is in winter and in summer', () => {
    expect(zoneRules.toInstant('2026-03-26', '11:00', 'Europe/London')).toBe('2026-03-26T11:00:00.000Z');
    expect(zoneRules.toInstant('2026-04-23', '11:00', 'Europe/London')).toBe('2026-04-23T10:00:00.000Z');
  });

  it('read a time that the clock change skips an hour later, and a repeated one the first time', () => {
    expect(zoneRules.toInstant('2026-03-29', '01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z');
    expect(zoneRules.toInstant('2026-10-25', '01:30', 'Europe/London')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('know which day it is where the community is', () => {
    expect(zoneRules.dateAt('2026-06-30T23:30:00.000Z', 'Europe/London')).toBe('2026-07-01');
  });

  it('tell what clocks show, as a calendar wants it', () => {
    expect(wallClockAt('2026-04-23T10:00:00.000Z', 'Europe/London')).toBe('2026-04-23T11:00:00');
  });
});

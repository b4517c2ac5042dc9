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

  it('say when a time does not exist, or exists twice', () => {
    const change = (date: string, time: string): unknown => zoneRules.clockChange(date, time, 'Europe/London');
    expect(['00:59', '01:00', '01:59', '02:00'].map((time) => change('2026-03-29', time))).toEqual([
      ...[undefined, 'skipped', 'skipped', undefined],
    ]);
    expect(['00:59', '01:00', '01:59', '02:00'].map((time) => change('2026-10-25', time))).toEqual([
      ...[undefined, 'repeated', 'repeated', undefined],
    ]);
    expect(change('2026-03-26', '01:30')).toBeUndefined();
    // Half an hour, at the other end of the world.
    expect(zoneRules.clockChange('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('skipped');
    expect(zoneRules.toInstant('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00.000Z');
  });

  it('know a zone from what is none', () => {
    const zones = ['Europe/London', 'Etc/UTC', 'UTC', 'Asia/Kolkata', 'America/Port_of_Spain', 'Etc/GMT+1'];
    expect(zones.filter((name) => !zoneRules.isZone(name))).toEqual([]);
    const others = ['Europe/Camelot', '', '+01:00', 'Europe/London; --', 'europe/london', 'EUROPE/LONDON', 'utc'];
    expect(others.filter(zoneRules.isZone)).toEqual([]);
  });

  it('know which day it is where the community is', () => {
    expect(zoneRules.dateAt('2026-06-30T23:30:00.000Z', 'Europe/London')).toBe('2026-07-01');
  });

  it('tell what clocks show, as a calendar wants it', () => {
    expect(wallClockAt('2026-04-23T10:00:00.000Z', 'Europe/London')).toBe('2026-04-23T11:00:00');
  });
});

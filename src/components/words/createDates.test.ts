import { createDates, type Dates, type DateStrings } from './createDates';

const english: DateStrings = {
  Language: 'en-GB',
  WeekdayNames: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
  MonthNames: 'January,February,March,April,May,June,July,August,September,October,November,December',
  DayPattern: '{weekday} {day} {month}',
  DayWithYear: '{day} {year}',
  ZoneTime: '{place} time',
  ZoneOfUk: 'UK',
  Today: 'today',
  Tomorrow: 'tomorrow',
  Yesterday: 'yesterday',
  JustNow: 'just now',
  MinutesAgo_one: '{count} minute ago',
  MinutesAgo_other: '{count} minutes ago',
  DaysAgo_one: '{count} day ago',
  DaysAgo_other: '{count} days ago',
};

const at = (now: string, zone = 'Europe/London', strings = english, locale = 'en-GB'): Dates =>
  createDates(strings, { locale, zone, now: () => new Date(now) });

describe('dates in words', () => {
  it('are near: today, tomorrow, yesterday, otherwise the day, with the year only when it is another', () => {
    const dates = at('2026-11-25T23:30:00Z');
    const day = (instant: string): string => dates.nearDay(instant, 'Europe/London');
    expect(['2026-11-24T11:00:00Z', '2026-11-25T11:00:00Z', '2026-11-26T11:00:00Z'].map(day)).toEqual([
      'yesterday',
      'today',
      'tomorrow',
    ]);
    expect(day('2026-12-24T11:00:00Z')).toBe('Thursday 24 December');
    expect(day('2027-01-28T11:00:00Z')).toBe('Thursday 28 January 2027');
  });

  it('take the day of the zone they are asked for', () => {
    const dates = at('2026-11-25T23:30:00Z');
    expect(dates.nearDay('2026-11-25T23:45:00Z', 'Asia/Tokyo')).toBe('today');
    expect(dates.nearDay('2026-11-25T12:00:00Z', 'Asia/Tokyo')).toBe('yesterday');
  });

  it('follow the clock change of the community', () => {
    const dates = at('2026-03-01T00:00:00Z');
    expect(dates.time('2026-03-26T11:00:00Z', 'Europe/London')).toBe('11:00');
    expect(dates.time('2026-04-23T10:00:00Z', 'Europe/London')).toBe('11:00');
  });

  it('name a zone by its place, which is right in summer and in winter', () => {
    const { zoneName } = at('2026-03-01T00:00:00Z');
    expect(['Europe/London', 'America/New_York', 'America/Argentina/Salta'].map(zoneName)).toEqual([
      ...['UK time', 'New York time', 'Salta time'],
    ]);
    expect(['UTC', 'Etc/GMT+5'].map(zoneName)).toEqual(['UTC', 'GMT+5']);
  });

  it('say how long ago something was, also when the clocks of two machines differ', () => {
    const dates = at('2026-11-25T12:00:00Z');
    const ago = ['2026-11-25T12:00:30Z', '2026-11-25T11:58:59Z', '2026-11-25T09:00:00Z', '2026-11-24T23:00:00Z'];
    expect(ago.map(dates.ago)).toEqual(['just now', '1 minute ago', 'today', 'yesterday']);
    expect(dates.ago('2026-11-22T12:00:00Z')).toBe('3 days ago');
    expect(dates.ago('2026-11-10T12:00:00Z')).toBe('Tuesday 10 November');
  });

  it('are of one language with the sentence around them; the time is by the way of the page’s region', () => {
    const american = {
      ...english,
      Language: 'en-US',
      DayPattern: '{weekday}, {month} {day}',
      DayWithYear: '{day}, {year}',
    };
    const there = at('2026-11-01T00:00:00Z', 'UTC', american, 'en-US');
    expect(there.time('2026-11-26T15:00:00Z', 'UTC')).toBe('03:00 PM');
    expect(there.fullDay('2026-11-26T15:00:00Z', 'UTC')).toBe('Thursday, November 26, 2026');
    expect(at('2026-11-01T00:00:00Z', 'UTC', english, 'fr-FR').fullDay('2026-11-26T15:00:00Z', 'UTC')).toBe(
      'Thursday 26 November 2026',
    );
  });

  it('have a time also where the browser does not know the language', () => {
    const known = jest.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
    const dates = at('2026-11-01T00:00:00Z');
    expect(dates.time('2026-11-26T15:00:00Z', 'Europe/London')).toBe('15:00');
    known.mockRestore();
  });

  it('name a day of the calendar by its weekday within the week ahead, otherwise with its date', () => {
    const dates = at('2026-11-25T23:30:00Z');
    const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-12-01', '2026-12-02', '2027-01-07'];
    expect(days.map((day) => dates.nearDate(day))).toEqual([
      ...['yesterday', 'today', 'tomorrow', 'Friday', 'Tuesday'],
      ...['Wednesday 2 December', 'Thursday 7 January 2027'],
    ]);
    expect(dates.fullDate('2026-11-27')).toBe('Friday 27 November 2026');
  });

  it('see a day of the calendar from where the reader is', () => {
    expect(at('2026-11-25T23:30:00Z', 'Asia/Tokyo').nearDate('2026-11-26')).toBe('today');
  });
});

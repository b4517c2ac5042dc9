import { endOf, minutesOf, overlap } from './span';

const span = (from: string, to: string) => ({
  startsAt: `2026-03-26T${from}:00.000Z`,
  endsAt: `2026-03-26T${to}:00.000Z`,
});

describe('a stretch of time', () => {
  it('ends so many minutes after it begins, and lasts as long', () => {
    const startsAt = '2026-03-26T23:30:00.000Z';
    expect(endOf(startsAt, 45)).toBe('2026-03-27T00:15:00.000Z');
    expect(minutesOf({ startsAt, endsAt: endOf(startsAt, 45) })).toBe(45);
    expect(minutesOf({ startsAt, endsAt: '2026-03-27T00:15:20.000Z' })).toBe(45);
  });

  it('shares time with another one that begins before its end, and with none that follows at once', () => {
    expect(overlap(span('10:00', '11:00'), span('10:59', '12:00'))).toBe(true);
    expect(overlap(span('10:00', '11:00'), span('11:00', '12:00'))).toBe(false);
    expect(overlap(span('11:00', '12:00'), span('10:00', '11:00'))).toBe(false);
    expect(overlap(span('10:00', '12:00'), span('10:30', '10:45'))).toBe(true);
  });
});

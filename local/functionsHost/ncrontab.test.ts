import { parseNcrontab } from './ncrontab';

const next = (expression: string, after: string): string | undefined =>
  parseNcrontab(expression).nextAfter(new Date(after))?.toISOString();

describe('an NCRONTAB expression', () => {
  it('fires every five minutes, and never twice for one time', () => {
    expect(next('0 */5 * * * *', '2026-11-22T10:03:00Z')).toBe('2026-11-22T10:05:00.000Z');
    expect(next('0 */5 * * * *', '2026-11-22T10:05:00Z')).toBe('2026-11-22T10:10:00.000Z');
    expect(next('0 */5 * * * *', '2026-11-22T10:04:59.999Z')).toBe('2026-11-22T10:05:00.000Z');
  });

  it('with five fields has no seconds', () => {
    expect(next('30 9 * * Mon', '2026-11-22T00:00:00Z')).toBe('2026-11-23T09:30:00.000Z');
  });

  it('wants both the day of the month and the day of the week to hold', () => {
    expect(next('0 0 9 13 * 5', '2026-11-22T00:00:00Z')).toBe('2027-08-13T09:00:00.000Z');
  });

  it.each(['', '* * *', '0 0 9 L * *', '0 0 9 * * 7', '0 0 9 ? * *', '0 0 9 * * 5#2', '@daily', '00:05:00'])(
    'is not "%s", though other schedulers may take that',
    (expression) => expect(() => parseNcrontab(expression)).toThrow(),
  );

  it('knows whether it is too frequent for a record', () => {
    expect(parseNcrontab('*/10 * * * * *').isSubMinute).toBe(true);
    expect(parseNcrontab('0 */5 * * * *').isSubMinute).toBe(false);
  });
});

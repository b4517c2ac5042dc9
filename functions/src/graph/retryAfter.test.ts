import { retryAfterOf } from './retryAfter';

const now = Date.parse('2026-03-20T09:00:00Z');

describe('how long a service asks to be left alone', () => {
  it.each([
    ['seconds', '12', 12_000],
    ['a date', 'Fri, 20 Mar 2026 09:00:30 GMT', 30_000],
    ['a date in the past, which is never "at once"', 'Wed, 21 Oct 2015 07:28:00 GMT', 1_000],
    ['a number beyond reason, as a day', '99999999999999', 86_400_000],
    ['nothing readable', 'soon', undefined],
  ])('is read from %s', (_what, value, wait) => {
    expect(retryAfterOf(new Headers({ 'retry-after': value }), now)).toBe(wait);
  });

  it('is unknown without the header', () => {
    expect(retryAfterOf(new Headers(), now)).toBeUndefined();
    expect(retryAfterOf(undefined, now)).toBeUndefined();
  });
});

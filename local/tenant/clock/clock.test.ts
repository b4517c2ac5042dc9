import { Collection } from '../store/collection';
import { durationMs } from './isoDuration';
import { createClock } from './tenantClock';

describe('a duration', () => {
  it.each([
    ['PT5M', 300_000],
    ['P1W', 604_800_000],
    ['P1DT2H30M0.5S', 95_400_500],
    ['-PT1H', -3_600_000],
  ])('%s is %d milliseconds', (text, milliseconds) => expect(durationMs(text)).toBe(milliseconds));

  it.each(['', 'P', 'PT', '5 minutes', 'P1M', 'P1Y'])('%p is refused', (text) =>
    expect(() => durationMs(text)).toThrow(RangeError),
  );
});

describe("the tenant's clock", () => {
  const settings = () => new Collection<unknown>('settings', new Map(), () => undefined);

  it('starts where it is told and goes on at real speed', async () => {
    const clock = createClock(settings(), '2030-01-01T00:00:00Z');
    await new Promise((resolve) => setTimeout(resolve, 30));
    const passed = clock.now().getTime() - Date.parse('2030-01-01T00:00:00Z');
    expect(passed).toBeGreaterThanOrEqual(29);
    expect(passed).toBeLessThan(1000);
  });

  it('goes on where it stopped when it was set, however long it stood still', () => {
    const kept = settings();
    const real = Date.parse('2030-01-01T00:00:00Z');
    const now = jest.spyOn(Date, 'now').mockReturnValue(real);
    createClock(kept, '2026-03-26T10:55:00Z').rest();
    now.mockReturnValue(real + 8 * 3_600_000);
    const again = createClock(kept);
    expect(again.now().toISOString()).toBe('2026-03-26T10:55:00.000Z');
    now.mockReturnValue(real + 8 * 3_600_000 + 60_000);
    expect(again.now().toISOString()).toBe('2026-03-26T10:56:00.000Z');
    // Killed without a word this time: what it would have missed has passed.
    expect(createClock(kept).now().toISOString()).toBe('2026-03-26T10:56:00.000Z');
    now.mockRestore();
  });

  it('lives in the present after a restart when it was never set', () => {
    const kept = settings();
    const now = jest.spyOn(Date, 'now').mockReturnValue(1_000_000);
    createClock(kept).rest();
    now.mockReturnValue(9_000_000);
    expect(createClock(kept).now().getTime()).toBe(9_000_000);
    now.mockRestore();
  });

  it('is set and advanced, and refuses what is no time', () => {
    const clock = createClock(settings());
    expect(clock.offsetMs()).toBe(0);
    clock.set('2026-03-26T10:00:00+01:00');
    clock.advance(60_000);
    expect(clock.now().toISOString().slice(0, 16)).toBe('2026-03-26T09:01');
    expect(() => clock.set('tomorrow')).toThrow('no time');
  });
});

import { advanceClock, type TimerFunction, type Timers } from './advanceClock';
import type { TenantTime } from './tenantTools';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** A tenant whose clock stands still unless moved, and hosts that note at which time they ran what. */
function world(functions: readonly TimerFunction[], start = '2026-03-02T08:00:00.000Z') {
  const ran: string[] = [];
  let now = Date.parse(start);
  const time = (): TenantTime => ({ now: new Date(now), offsetMs: now - Date.parse(start) });
  const tenant = {
    time: () => Promise.resolve(time()),
    advance: (ms: number) => {
      now += ms;
      return Promise.resolve(time());
    },
  };
  const timers: Timers = {
    list: () => Promise.resolve(functions),
    run: (name) => {
      ran.push(`${name} ${new Date(now).toISOString().slice(0, 16)}`);
      return Promise.resolve();
    },
  };
  return { tenant, timers, ran };
}

const planning = { name: 'planSessions', schedule: '0 */5 * * * *' };

describe('putting the clock forward', () => {
  it('runs a timer once for an hour in which it would have ticked twelve times', async () => {
    const { tenant, timers, ran } = world([planning]);
    const { time, runs } = await advanceClock(hourMs, tenant, timers);
    expect(ran).toEqual(['planSessions 2026-03-02T09:00']);
    expect(runs).toEqual({ planSessions: 1 });
    expect(time.now.toISOString()).toBe('2026-03-02T09:00:00.000Z');
  });

  it('runs a timer once a day over four weeks, each time at the time it would have been', async () => {
    const { tenant, timers, ran } = world([planning]);
    await advanceClock(28 * dayMs, tenant, timers);
    expect(ran).toHaveLength(28);
    expect(ran[0]).toBe('planSessions 2026-03-03T08:00');
    expect(ran[27]).toBe('planSessions 2026-03-30T08:00');
  });

  it('lets a weekly timer tick only on its day', async () => {
    // 2026-03-02 is a Monday; the timer ticks on Thursdays at 06:00.
    const { tenant, timers, ran } = world([{ name: 'remind', schedule: '0 0 6 * * Thu' }]);
    await advanceClock(7 * dayMs, tenant, timers);
    expect(ran).toEqual(['remind 2026-03-05T08:00']);
  });

  it('runs nothing in an hour in which no tick lies', async () => {
    const { tenant, timers, ran } = world([{ name: 'nightly', schedule: '0 0 2 * * *' }]);
    await advanceClock(hourMs, tenant, timers);
    expect(ran).toEqual([]);
  });

  it('says so when a function fails, and leaves the clock where it had come to', async () => {
    const { tenant, timers } = world([planning]);
    await expect(
      advanceClock(3 * dayMs, tenant, { ...timers, run: () => Promise.reject(new Error('planSessions failed')) }),
    ).rejects.toThrow('planSessions failed');
    expect((await tenant.time()).now.toISOString()).toBe('2026-03-03T08:00:00.000Z');
  });
});

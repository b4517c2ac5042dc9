import { advanceClock, type TimerFunction, type Timers } from './advanceClock';
import type { TenantTime } from './tenantShapes';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** A tenant whose clock stands still unless moved, and hosts that note at which time they ran what. */
function world(functions: readonly TimerFunction[], start = '2026-03-02T08:00:00.000Z') {
  const ran: string[] = [];
  const settledAt: string[] = [];
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
    settle: () => {
      settledAt.push(new Date(now).toISOString().slice(0, 16));
      return Promise.resolve();
    },
  };
  return { tenant, timers, ran, settledAt };
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

  it('runs a timer in the morning of each day, however many there are, and at the end', async () => {
    const { tenant, timers, ran } = world([planning], '2026-03-02T20:00:00.000Z');
    await advanceClock(28 * dayMs, tenant, timers);
    expect(ran).toHaveLength(29);
    expect(ran[0]).toBe('planSessions 2026-03-03T09:30');
    // Summer time by then: half past nine in London.
    expect(ran.slice(27)).toEqual(['planSessions 2026-03-30T08:30', 'planSessions 2026-03-30T20:00']);
  });

  it('runs it at noon too on a way of up to a week', async () => {
    const { tenant, timers, ran } = world([planning], '2026-03-02T20:00:00.000Z');
    await advanceClock(dayMs, tenant, timers);
    expect(ran).toEqual([
      'planSessions 2026-03-03T09:30',
      'planSessions 2026-03-03T12:00',
      'planSessions 2026-03-03T20:00',
    ]);
  });

  it('lets what was set going end before the clock goes on, and nobody waits at the end', async () => {
    const { tenant, timers, settledAt } = world([planning], '2026-03-02T20:00:00.000Z');
    await advanceClock(dayMs, tenant, timers);
    expect(settledAt).toEqual(['2026-03-03T09:30', '2026-03-03T12:00']);
  });

  it('comes to where it was sent, though time passes while the timers run', async () => {
    const { tenant, timers } = world([planning]);
    const slow = { ...timers, run: async () => void (await tenant.advance(60_000)) };
    await advanceClock(2 * dayMs, tenant, slow);
    // The minute that the last run takes comes on top.
    expect((await tenant.time()).now.toISOString()).toBe('2026-03-04T08:01:00.000Z');
  });

  it('lets a weekly timer tick only on its day', async () => {
    // 2026-03-02 is a Monday; the timer ticks on Thursdays at 06:00.
    const { tenant, timers, ran } = world([{ name: 'remind', schedule: '0 0 6 * * Thu' }]);
    await advanceClock(7 * dayMs, tenant, timers);
    expect(ran).toEqual(['remind 2026-03-05T09:30']);
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
    expect((await tenant.time()).now.toISOString()).toBe('2026-03-02T09:30:00.000Z');
  });
});

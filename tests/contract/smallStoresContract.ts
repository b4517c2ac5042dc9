import { randomUUID } from 'node:crypto';
import type { Throttles } from '../../functions/src/graph/Throttles';
import type { Leases } from '../../functions/src/platform/Leases';

/** What every kind of lease promises. `openShort` gives leases that last 300 ms. */
export function leasesContract(open: () => Leases, openShort: () => Leases): void {
  it('lets one worker at a time in, on however many hosts', async () => {
    const name = randomUUID();
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside -= 1;
      return 'done';
    };
    const hosts = [open(), open(), open()];
    const outcomes = await Promise.all(hosts.map((leases) => leases.whileHolding(name, work, 10_000)));
    expect(outcomes).toEqual(['done', 'done', 'done']);
    expect(most).toBe(1);
  });

  it('turns away at once who does not want to wait', async () => {
    const name = randomUUID();
    const [leases, other] = [open(), open()];
    const inner = await leases.whileHolding(name, () => other.whileHolding(name, () => Promise.resolve('in')));
    expect(inner).toBe('busy');
  });

  it('is given back when the work fails', async () => {
    const name = randomUUID();
    const leases = open();
    await expect(leases.whileHolding(name, () => Promise.reject(new Error('planned')))).rejects.toThrow('planned');
    expect(await leases.whileHolding(name, () => Promise.resolve('in'))).toBe('in');
  });

  it('is kept by work that takes longer than the lease lasts', async () => {
    const name = randomUUID();
    const [leases, other] = [openShort(), openShort()];
    const long = leases.whileHolding(name, () => new Promise((resolve) => setTimeout(() => resolve('done'), 900)));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await other.whileHolding(name, () => Promise.resolve('in'))).toBe('busy');
    expect(await long).toBe('done');
  });
}

/** What every shared memory of throttling promises. */
export function throttlesContract(open: () => Throttles): void {
  it('tells all hosts what one of them learnt, and never shortens it', async () => {
    const workload = `outlook ${randomUUID()}@example.org`;
    const until = Date.now() + 60_000;
    expect(await open().heldUntil(workload)).toBe(0);
    await open().hold(workload, until);
    await open().hold(workload, until - 30_000);
    expect(await open().heldUntil(workload)).toBe(until);
    expect(await open().heldUntil('identity of somebody else')).toBe(0);
  });
}

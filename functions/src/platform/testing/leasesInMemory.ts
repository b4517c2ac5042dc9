import type { Leases } from '../Leases';

/** Leases that all hosts of a test share: who has patience waits until the work before is over, who has none finds it busy. */
export function leasesInMemory(): Leases {
  const held = new Map<string, Promise<unknown>>();
  return {
    async whileHolding(name, work, patienceMs = 0) {
      for (let before = held.get(name); before; before = held.get(name)) {
        if (patienceMs === 0) return 'busy';
        await before;
      }
      const doing = work();
      const over = doing.then(
        () => undefined,
        () => undefined,
      );
      held.set(name, over);
      try {
        return await doing;
      } finally {
        held.delete(name);
      }
    },
  };
}

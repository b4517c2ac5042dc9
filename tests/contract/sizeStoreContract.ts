import { randomUUID } from 'node:crypto';
import type { SizeStore } from '../../functions/src/communities/SizeStore';

/** What every store of sizes by month promises. */
export function sizeStoreContract(open: () => SizeStore): void {
  it('keeps the last word on each month, and gives a community its months in their order', async () => {
    const one: string = randomUUID();
    const other: string = randomUUID();
    const of = (communityId: string, month: string, size: number) => ({ communityId, month, size });
    await open().note([of(one, '2026-01', 9), of(one, '2025-12', 8), of(other, '2026-01', 0)]);
    await open().note([of(one, '2026-01', 12), of(one, '2025-11', 7)]);
    const since = (await open().since('2025-12')).filter(({ communityId }) => [one, other].includes(communityId));
    expect(since.filter(({ communityId }) => communityId === one)).toEqual([
      of(one, '2025-12', 8),
      of(one, '2026-01', 12),
    ]);
    expect(since).toContainEqual(of(other, '2026-01', 0));
  });
}

import type { Drift, DriftStore } from '../../functions/src/invitations/DriftStore';

/** What every store of findings promises; it is empty when it is opened. */
export function driftStoreContract(open: () => DriftStore): void {
  const finding = (minute: number, part = 1): Drift => ({
    at: new Date(Date.UTC(2026, 2, 26, 11, minute)).toISOString(),
    ...{ kind: 'eventGone', communityId: 'c1', sessionId: '2026-03-26', part },
  });

  it('shows the newest findings first, each once, and keeps the last hundred', async () => {
    const store = open();
    await store.add(finding(1));
    await store.add(finding(3));
    await store.add(finding(2));
    await store.add(finding(3));
    await store.add(finding(3, 2));
    const latest = await store.latest(10);
    expect(latest.map(({ at }) => at.slice(14, 16))).toEqual(['03', '03', '02', '01']);
    // Which of two at the same moment comes first is nobody's concern.
    expect(latest.map(({ part }) => part).sort()).toEqual([1, 1, 1, 2]);
    expect(await store.latest(3)).toEqual(latest.slice(0, 3));
    for (let minute = 10; minute < 120; minute += 1) await store.add(finding(minute));
    const kept = await store.latest(500);
    expect(kept).toHaveLength(100);
    expect(kept[0]).toEqual(finding(119));
    expect(kept.at(-1)).toEqual(finding(20));
  });
}

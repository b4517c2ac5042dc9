import { randomUUID } from 'node:crypto';
import type { AuditStore, NewAuditEntry } from '../../functions/src/audit/AuditStore';

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString();
const entry = (key: string, minute: number, more: Partial<NewAuditEntry> = {}): NewAuditEntry => ({
  ...{ key, at: at(minute), what: 'joined', person: { id: key, name: `Person ${key}` } },
  ...more,
});

/** What every store of audit entries promises. */
export function auditStoreContract(open: () => AuditStore): void {
  it('tells what happened, the newest first, with who and why', async () => {
    const community = randomUUID();
    const by = { id: 'lead', name: 'Bethan' };
    await open().add(community, [entry('one', 1), entry('two', 2, { what: 'invited', by, why: 'a list' })]);
    const renamed = { at: at(3), what: 'ruleRenamed', by, why: 'Product managers', was: 'Managers' } as const;
    const threshold = { removals: 5, removalShare: 0.05, additionShare: 1 };
    const set = { at: at(4), what: 'thresholdChanged', by, threshold } as const;
    await open().add(community, [
      { key: 'three', ...renamed },
      { key: 'four', ...set },
    ]);
    expect(await open().page(community)).toEqual({
      entries: [
        set,
        renamed,
        { at: at(2), what: 'invited', person: { id: 'two', name: 'Person two' }, by, why: 'a list' },
        { at: at(1), what: 'joined', person: { id: 'one', name: 'Person one' } },
      ],
    });
    expect(await open().page(randomUUID())).toEqual({ entries: [] });
  });

  it('keeps an entry once, however often and with whatever others it is handed over', async () => {
    const community = randomUUID();
    await open().add(community, [entry('one', 1)]);
    await open().add(community, [entry('two', 2), entry('one', 5), entry('two', 2)]);
    await Promise.all([open().add(community, [entry('two', 2)]), open().add(community, [entry('two', 2)])]);
    expect((await open().page(community)).entries.map(({ person }) => person?.id)).toEqual(['two', 'one']);
  });

  it('goes on where a page ended, and misses nothing of one instant', async () => {
    const community = randomUUID();
    const entries = Array.from({ length: 230 }, (_, index) => entry(`e${index}`, Math.floor(index / 50)));
    await open().add(community, entries);
    const first = await open().page(community);
    const second = await open().page(community, first.before);
    const third = await open().page(community, second.before);
    expect([first, second, third].map((page) => page.entries.length)).toEqual([100, 100, 30]);
    expect(third.before).toBeUndefined();
    const seen = [first, second, third].flatMap((page) => page.entries.map(({ person }) => person?.id));
    expect(new Set(seen).size).toBe(230);
  });

  it('forgets what is older than it is told, and only that', async () => {
    const community = randomUUID();
    const entries = Array.from({ length: 120 }, (_, index) => entry(`e${index}`, index));
    await open().add(community, entries);
    await open().forget(community, at(110));
    await open().forget(community, at(110));
    expect((await open().page(community)).entries.map((kept) => kept.at)).toEqual(
      [119, 118, 117, 116, 115, 114, 113, 112, 111, 110].map(at),
    );
    // Its key is free again.
    await open().add(community, [entry('e1', 200)]);
    expect((await open().page(community)).entries[0]?.at).toBe(at(200));
  });
}

import { randomUUID } from 'node:crypto';
import type { Proposal, ProposalStore } from '../../functions/src/communities/ProposalStore';

/** What every store of proposals promises. */
export function proposalStoreContract(open: () => ProposalStore): void {
  const proposal = (): Proposal => ({
    ...{ id: randomUUID(), name: 'Service “mappers”', purpose: 'We draw services, Tŷ i dŷ.' },
    ...{ by: { id: 'sian', name: 'Siân Prydderch' }, at: '2026-03-26T11:00:00.000Z', isOpen: true },
  });

  it('keeps a proposal as it was made, and shows it to whoever decides', async () => {
    const kept = proposal();
    expect(await open().find(kept.id)).toBeUndefined();
    await open().put(kept);
    expect(await open().find(kept.id)).toEqual(kept);
    expect(await open().open()).toContainEqual(kept);
  });

  it('shows nobody again what was decided on, but knows it still', async () => {
    const kept = proposal();
    await open().put(kept);
    await open().put({ ...kept, isOpen: false });
    expect((await open().told()).map(({ id }) => id)).not.toContain(kept.id);
    expect((await open().open()).map(({ id }) => id)).not.toContain(kept.id);
    expect(await open().find(kept.id)).toEqual({ ...kept, isOpen: false });
  });

  it('keeps why one was declined, and tells it with those that wait', async () => {
    const kept = proposal();
    const by = { id: randomUUID(), name: 'Siân Prydderch' };
    const declined = { at: '2026-03-27T09:00:00.000Z', by: { id: 'mw', name: 'Morwenna' }, reason: 'Data does this.' };
    const answered = { ...kept, by, isOpen: false, declined };
    await open().put({ ...kept, by });
    await open().put(answered);
    const waits = proposal();
    await open().put(waits);
    const told = await open().told();
    expect([told.filter((one) => one.by.id === by.id), told]).toEqual([[answered], expect.arrayContaining([waits])]);
  });
}

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
    expect((await open().open()).map(({ id }) => id)).not.toContain(kept.id);
    expect(await open().find(kept.id)).toEqual({ ...kept, isOpen: false });
  });
}

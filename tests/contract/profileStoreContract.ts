import { randomUUID } from 'node:crypto';
import type { ProfileStore } from '../../functions/src/membership/ProfileStore';

/** What every store of profiles promises. */
export function profileStoreContract(open: () => ProfileStore): void {
  it('keeps what somebody can be asked about, the last word of theirs', async () => {
    const id = randomUUID();
    expect(await open().find(id)).toEqual([]);
    await open().save(id, ['Welsh in services', 'Kanban']);
    await open().save(id, ['Content “patterns”', 'Tŷ digidol']);
    expect(await open().find(id)).toEqual(['Content “patterns”', 'Tŷ digidol']);
    expect((await open().all()).get(id)).toEqual(['Content “patterns”', 'Tŷ digidol']);
  });

  it('keeps nothing of who wants to be asked about nothing any more', async () => {
    const id = randomUUID();
    await open().save(id, ['Kanban']);
    await open().save(id, []);
    await open().save(id, []);
    expect(await open().find(id)).toEqual([]);
    expect((await open().all()).has(id)).toBe(false);
  });
}

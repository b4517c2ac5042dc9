import { randomUUID } from 'node:crypto';
import type { BrakeStore } from '../../functions/src/operations/BrakeStore';

const since = '2026-03-26T11:00:00.000Z';

/** What every store of brakes promises. */
export function brakeStoreContract(open: () => BrakeStore): void {
  it('keeps each brake until it is taken off, and the last reason of one', async () => {
    const store = open();
    const [scope, other] = [randomUUID(), randomUUID()];
    const mine = async () => (await store.list()).filter((brake) => brake.scope === scope || brake.scope === other);
    await store.put({ scope, since, reason: 'Letters to the wrong people', by: 'Nisha Rao' });
    await store.put({ scope: other, since, reason: 'Drill', by: 'Nisha Rao' });
    await store.put({ scope, since, reason: 'Wrong group', by: 'Huw Price' });
    expect(await mine()).toEqual(
      expect.arrayContaining([
        { scope, since, reason: 'Wrong group', by: 'Huw Price' },
        { scope: other, since, reason: 'Drill', by: 'Nisha Rao' },
      ]),
    );
    await store.remove(scope);
    expect(await mine()).toEqual([{ scope: other, since, reason: 'Drill', by: 'Nisha Rao' }]);
    await store.remove(other);
  });

  it('takes off what is not on without complaint', async () => {
    await expect(open().remove(randomUUID())).resolves.toBeUndefined();
  });
}

import { setTimeout as sleep } from 'node:timers/promises';
import { TableClient } from '@azure/data-tables';
import { realTime } from '../../functions/src/platform/clock';
import { LeaseTable } from '../../functions/src/tables/leaseTable';
import { startAzurite, type Azurite } from '../../local/azurite';

/** Milliseconds; renewed at a third of it. */
const heldFor = 1_500;

describe('a lease in tables that are slow for a moment', () => {
  let azurite: Azurite;
  beforeAll(async () => {
    azurite = await startAzurite();
  });
  afterAll(() => azurite.stop());

  /** Leases whose first renewal is overtaken by the time for the next. */
  async function slowLeases(): Promise<LeaseTable> {
    const table = TableClient.fromConnectionString(azurite.connectionString, 'leases', {
      allowInsecureConnection: true,
    });
    await table.createTable();
    const update = table.updateEntity.bind(table);
    let delay = heldFor / 2;
    table.updateEntity = async (...row) => {
      const wait = delay;
      delay = 0;
      await sleep(wait);
      return update(...row);
    };
    return new LeaseTable({ open: () => Promise.resolve(table) }, realTime, heldFor);
  }

  it('is kept for as long as the work takes, and free at once when it has ended', async () => {
    const [leases, other] = [await slowLeases(), await slowLeases()];
    const long = leases.whileHolding('mailbox', async () => {
      await sleep(heldFor * 3);
      return 'done';
    });
    await sleep(heldFor * 2.5);
    expect(await other.whileHolding('mailbox', () => Promise.resolve('in'))).toBe('busy');
    expect(await long).toBe('done');
    expect(await other.whileHolding('mailbox', () => Promise.resolve('in'))).toBe('in');
  });
});

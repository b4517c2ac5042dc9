import type { TokenCredential } from '@azure/identity';
import { realTime } from '../../functions/src/platform/clock';
import { ActionTable } from '../../functions/src/tables/actionTable';
import { BoardTable } from '../../functions/src/tables/boardTable';
import { LeaseTable } from '../../functions/src/tables/leaseTable';
import { RecordTable } from '../../functions/src/tables/recordTable';
import { RosterTable } from '../../functions/src/tables/rosterTable';
import { SessionTable } from '../../functions/src/tables/sessionTable';
import { tablesOf, type Tables } from '../../functions/src/tables/tableAccess';
import { ThrottleTable } from '../../functions/src/tables/throttleTable';
import { startAzurite, type Azurite } from '../../local/azurite';
import { actionStoreContract } from './actionStoreContract';
import { boardStoreContract } from './boardStoreContract';
import { recordStoreContract } from './recordStoreContract';
import { sessionStoreContract } from './sessionStoreContract';
import { leasesContract, rosterStoreContract, throttlesContract } from './smallStoresContract';

const noCredential: TokenCredential = {
  getToken: () => Promise.reject(new Error('a connection string needs no token')),
};

describe('stores in Azure Tables', () => {
  let azurite: Azurite;
  let tables: Tables;
  beforeAll(async () => {
    azurite = await startAzurite();
    tables = tablesOf({ kind: 'connectionString', connectionString: azurite.connectionString }, noCredential);
  });
  afterAll(() => azurite.stop());

  describe('boards', () => boardStoreContract(() => new BoardTable(tables)));
  describe('actions', () => actionStoreContract(() => new ActionTable(tables)));
  describe('records', () => recordStoreContract(() => new RecordTable(tables)));
  describe('sessions', () => sessionStoreContract(() => new SessionTable(tables)));
  describe('rosters', () => rosterStoreContract(() => new RosterTable(tables)));
  describe('leases', () =>
    leasesContract(
      () => new LeaseTable(tables, realTime, 30_000),
      () => new LeaseTable(tables, realTime, 300),
    ));
  describe('throttles', () => throttlesContract(() => new ThrottleTable(tables, realTime)));
});

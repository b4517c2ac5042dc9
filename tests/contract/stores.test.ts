import type { TokenCredential } from '@azure/identity';
import { realTime } from '../../functions/src/platform/clock';
import { ActionTable } from '../../functions/src/tables/actionTable';
import { BoardTable } from '../../functions/src/tables/boardTable';
import { BrakeTable } from '../../functions/src/tables/brakeTable';
import { DriftTable } from '../../functions/src/tables/driftTable';
import { HourTable } from '../../functions/src/tables/hourTable';
import { LeaseTable } from '../../functions/src/tables/leaseTable';
import { PartTable } from '../../functions/src/tables/partTable';
import { PlanTable } from '../../functions/src/tables/planTable';
import { NoticeTable } from '../../functions/src/tables/noticeTable';
import { PreferenceTable } from '../../functions/src/tables/preferenceTable';
import { RecordTable } from '../../functions/src/tables/recordTable';
import { RosterTable } from '../../functions/src/tables/rosterTable';
import { SeriesTable } from '../../functions/src/tables/seriesTable';
import { SessionTable } from '../../functions/src/tables/sessionTable';
import { tablesOf, type Tables } from '../../functions/src/tables/tableAccess';
import { ThrottleTable } from '../../functions/src/tables/throttleTable';
import { startAzurite, type Azurite } from '../../local/azurite';
import { actionStoreContract } from './actionStoreContract';
import { boardStoreContract } from './boardStoreContract';
import { partStoreContract } from './partStoreContract';
import { planStoreContract } from './planStoreContract';
import { brakeStoreContract } from './brakeStoreContract';
import { driftStoreContract } from './driftStoreContract';
import { hourStoreContract } from './hourStoreContract';
import { noticeStoreContract } from './noticeStoreContract';
import { preferenceStoreContract } from './preferenceStoreContract';
import { recordStoreContract } from './recordStoreContract';
import { seriesStoreContract } from './seriesStoreContract';
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
  describe('notices', () => noticeStoreContract(() => new NoticeTable(tables)));
  describe('preferences', () => preferenceStoreContract(() => new PreferenceTable(tables)));
  describe('plans', () => planStoreContract(() => new PlanTable(tables)));
  describe('sessions', () => sessionStoreContract(() => new SessionTable(tables)));
  describe('events of sessions', () => partStoreContract(() => new PartTable(tables)));
  describe('drift', () => driftStoreContract(() => new DriftTable(tables)));
  describe('searches for the hour', () => hourStoreContract(() => new HourTable(tables)));
  describe('adopted series', () => seriesStoreContract(() => new SeriesTable(tables)));
  describe('brakes', () => brakeStoreContract(() => new BrakeTable(tables)));
  describe('rosters', () => rosterStoreContract(() => new RosterTable(tables)));
  describe('leases', () =>
    leasesContract(
      () => new LeaseTable(tables, realTime, 30_000),
      () => new LeaseTable(tables, realTime, 300),
    ));
  describe('throttles', () => throttlesContract(() => new ThrottleTable(tables, realTime)));
});

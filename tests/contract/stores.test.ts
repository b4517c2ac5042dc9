import type { TokenCredential } from '@azure/identity';
import { realTime } from '../../functions/src/platform/clock';
import { ActionTable } from '../../functions/src/tables/actionTable';
import { AuditTable } from '../../functions/src/tables/auditTable';
import { AskTable } from '../../functions/src/tables/askTable';
import { BoardTable } from '../../functions/src/tables/boardTable';
import { BrakeTable } from '../../functions/src/tables/brakeTable';
import { CharterDueTable } from '../../functions/src/tables/charterDueTable';
import { CharterTable } from '../../functions/src/tables/charterTable';
import { CommunityTable } from '../../functions/src/tables/communityTable';
import { DirectoryGroupTable } from '../../functions/src/tables/directoryGroupTable';
import { DirectoryPeopleTable } from '../../functions/src/tables/directoryPeopleTable';
import { DirectoryStateTable } from '../../functions/src/tables/directoryStateTable';
import { DriftTable } from '../../functions/src/tables/driftTable';
import { HourTable } from '../../functions/src/tables/hourTable';
import { LeaseTable } from '../../functions/src/tables/leaseTable';
import { MarkTable } from '../../functions/src/tables/markTable';
import { PartTable } from '../../functions/src/tables/partTable';
import { PlanTable } from '../../functions/src/tables/planTable';
import { NoticeTable } from '../../functions/src/tables/noticeTable';
import { PreferenceTable } from '../../functions/src/tables/preferenceTable';
import { ProposalTable } from '../../functions/src/tables/proposalTable';
import { ProfileTable } from '../../functions/src/tables/profileTable';
import { RecordTable } from '../../functions/src/tables/recordTable';
import { RosterTable } from '../../functions/src/tables/rosterTable';
import { RuleTable } from '../../functions/src/tables/ruleTable';
import { RunTable } from '../../functions/src/tables/runTable';
import { SeriesTable } from '../../functions/src/tables/seriesTable';
import { SizeTable } from '../../functions/src/tables/sizeTable';
import { SessionTable } from '../../functions/src/tables/sessionTable';
import { removeEntity, tablesOf, type Tables } from '../../functions/src/tables/tableAccess';
import { ThrottleTable } from '../../functions/src/tables/throttleTable';
import { startAzurite, type Azurite } from '../../local/azurite';
import { actionStoreContract } from './actionStoreContract';
import { auditStoreContract } from './auditStoreContract';
import { askStoreContract } from './askStoreContract';
import { boardStoreContract } from './boardStoreContract';
import { partStoreContract } from './partStoreContract';
import { planStoreContract } from './planStoreContract';
import { brakeStoreContract } from './brakeStoreContract';
import { charterDueContract, charterStoreContract } from './charterStoreContract';
import { communityStoreContract } from './communityStoreContract';
import { groupStoreContract, peopleStoreContract, readingStoreContract } from './directoryStoresContract';
import { driftStoreContract } from './driftStoreContract';
import { hourStoreContract } from './hourStoreContract';
import { markStoreContract } from './markStoreContract';
import { noticeStoreContract } from './noticeStoreContract';
import { preferenceStoreContract } from './preferenceStoreContract';
import { proposalStoreContract } from './proposalStoreContract';
import { profileStoreContract } from './profileStoreContract';
import { recordStoreContract } from './recordStoreContract';
import { earlierRosterContract, rosterStoreContract } from './rosterStoreContract';
import { ruleStoreContract } from './ruleStoreContract';
import { runStoreContract } from './runStoreContract';
import { seriesStoreContract } from './seriesStoreContract';
import { sizeStoreContract } from './sizeStoreContract';
import { sessionStoreContract } from './sessionStoreContract';
import { leasesContract, throttlesContract } from './smallStoresContract';

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
  describe('askings', () => askStoreContract(() => new AskTable(tables)));
  describe('preferences', () => preferenceStoreContract(() => new PreferenceTable(tables)));
  describe('plans', () => planStoreContract(() => new PlanTable(tables)));
  describe('sessions', () => sessionStoreContract(() => new SessionTable(tables)));
  describe('events of sessions', () => partStoreContract(() => new PartTable(tables)));
  describe('drift', () => driftStoreContract(() => new DriftTable(tables)));
  describe('searches for the hour', () => hourStoreContract(() => new HourTable(tables)));
  describe('adopted series', () => seriesStoreContract(() => new SeriesTable(tables)));
  describe('brakes', () => brakeStoreContract(() => new BrakeTable(tables)));
  describe('communities', () => communityStoreContract(() => new CommunityTable(tables)));
  describe('proposals of communities', () => proposalStoreContract(() => new ProposalTable(tables)));
  describe('sizes by month', () => sizeStoreContract(() => new SizeTable(tables)));
  describe('charters', () => charterStoreContract(() => new CharterTable(tables)));
  describe('what is due', () => charterDueContract(() => new CharterDueTable(tables)));
  describe('rosters', () => {
    rosterStoreContract(() => new RosterTable(tables));
    earlierRosterContract(
      // Each on a storage that was never upgraded before.
      () => new RosterTable(tables),
      async (communityId, rows) => {
        const upgraded = await tables.open('memberships');
        await removeEntity(upgraded, 'upgrade', 'rosters');
        const rosters = await tables.open('rosters');
        for (const { id, ...row } of rows) {
          await rosters.createEntity({ partitionKey: communityId, rowKey: id, ...row });
        }
      },
    );
  });
  describe('profiles', () => profileStoreContract(() => new ProfileTable(tables)));
  describe('audit', () => auditStoreContract(() => new AuditTable(tables)));
  describe('membership rules', () => ruleStoreContract(() => new RuleTable(tables)));
  describe('people of the directory', () => peopleStoreContract(() => new DirectoryPeopleTable(tables)));
  describe('groups of the directory', () => groupStoreContract(() => new DirectoryGroupTable(tables)));
  describe('the place of the reading', () => readingStoreContract(() => new DirectoryStateTable(tables)));
  describe('marks', () => markStoreContract(() => new MarkTable(tables)));
  describe('sync runs', () => runStoreContract(() => new RunTable(tables)));
  describe('leases', () =>
    leasesContract(
      () => new LeaseTable(tables, realTime, 30_000),
      () => new LeaseTable(tables, realTime, 300),
    ));
  describe('throttles', () => throttlesContract(() => new ThrottleTable(tables, realTime)));
});

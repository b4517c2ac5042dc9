import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { ManagedIdentityCredential } from '@azure/identity';
import { QueueServiceClient } from '@azure/storage-queue';
import { StorageQueue } from '../../functions/src/queues/storageQueue';
import { ActionTable } from '../../functions/src/tables/actionTable';
import { BoardTable } from '../../functions/src/tables/boardTable';
import { PartTable } from '../../functions/src/tables/partTable';
import { PlanTable } from '../../functions/src/tables/planTable';
import { BrakeTable } from '../../functions/src/tables/brakeTable';
import { NoticeTable } from '../../functions/src/tables/noticeTable';
import { PreferenceTable } from '../../functions/src/tables/preferenceTable';
import { RecordTable } from '../../functions/src/tables/recordTable';
import { SessionTable } from '../../functions/src/tables/sessionTable';
import { tablesOf } from '../../functions/src/tables/tableAccess';
import { startAzurite, type Azurite } from '../../local/azurite';
import { harbourAndCoast } from '../../local/seed';
import { serveTenant, type Tenant } from '../../local/tenant';
import { actionStoreContract } from './actionStoreContract';
import { boardStoreContract } from './boardStoreContract';
import { partStoreContract } from './partStoreContract';
import { planStoreContract } from './planStoreContract';
import { brakeStoreContract } from './brakeStoreContract';
import { noticeStoreContract } from './noticeStoreContract';
import { preferenceStoreContract } from './preferenceStoreContract';
import { recordStoreContract } from './recordStoreContract';
import { sessionStoreContract } from './sessionStoreContract';

const identityHeader = 'only for this test';

/** What production does: no key anywhere, https, and a token of the app's managed identity. */
describe('stores reached by identity', () => {
  const knownAuthorities = tls.getCACertificates('default');
  let azurite: Azurite;
  let tenant: Tenant;
  let credential: ManagedIdentityCredential;

  beforeAll(async () => {
    azurite = await startAzurite({ oauth: true });
    tenant = await serveTenant({ seed: harbourAndCoast, grants: {}, identityHeader });
    tls.setDefaultCACertificates([...knownAuthorities, readFileSync(azurite.certificatePath ?? '', 'utf8')]);
    process.env.IDENTITY_ENDPOINT = `${tenant.origin}/msi/token`;
    process.env.IDENTITY_HEADER = identityHeader;
    credential = new ManagedIdentityCredential();
  });
  afterAll(async () => {
    delete process.env.IDENTITY_ENDPOINT;
    delete process.env.IDENTITY_HEADER;
    tls.setDefaultCACertificates(knownAuthorities);
    await Promise.all([azurite.stop(), tenant.close()]);
  });

  const storage = () =>
    ({ kind: 'identity', tableServiceUri: azurite.tableServiceUri, queueServiceUri: azurite.queueServiceUri }) as const;

  describe('boards', () => boardStoreContract(() => new BoardTable(tablesOf(storage(), credential))));
  describe('actions', () => actionStoreContract(() => new ActionTable(tablesOf(storage(), credential))));
  describe('records', () => recordStoreContract(() => new RecordTable(tablesOf(storage(), credential))));
  describe('notices', () => noticeStoreContract(() => new NoticeTable(tablesOf(storage(), credential))));
  describe('preferences', () => preferenceStoreContract(() => new PreferenceTable(tablesOf(storage(), credential))));
  describe('plans', () => planStoreContract(() => new PlanTable(tablesOf(storage(), credential))));
  describe('sessions', () => sessionStoreContract(() => new SessionTable(tablesOf(storage(), credential))));
  describe('events of sessions', () => partStoreContract(() => new PartTable(tablesOf(storage(), credential))));
  describe('brakes', () => brakeStoreContract(() => new BrakeTable(tablesOf(storage(), credential))));

  it('sends invitations on their way as the plain text that host.json announces', async () => {
    const message = { communityId: '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30', sessionId: '2026-03-26' };
    await new StorageQueue(storage(), credential, 'invitations').send(message);
    const queue = new QueueServiceClient(azurite.queueServiceUri, credential).getQueueClient('invitations');
    const { receivedMessageItems } = await queue.receiveMessages();
    expect(receivedMessageItems.map(({ messageText }) => JSON.parse(messageText) as unknown)).toEqual([message]);
  });
});

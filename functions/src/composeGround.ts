import { ManagedIdentityCredential } from '@azure/identity';
import { Registry } from './communities';
import { GraphClient } from './graph/graphClient';
import { graphFor } from './graph/graphFor';
import { bankHolidays } from './platform/bankHolidays';
import { realTime, systemClock } from './platform/clock';
import { DevelopmentClock } from './platform/developmentClock';
import type { Settings } from './platform/settings';
import { zoneRules } from './platform/zoneRules';
import { StorageQueue } from './queues/storageQueue';
import { CommunityTable } from './tables/communityTable';
import { LeaseTable } from './tables/leaseTable';
import { tablesOf } from './tables/tableAccess';
import { ThrottleTable } from './tables/throttleTable';

export type Ground = ReturnType<typeof composeGround>;

/** What every part stands on: storage, Microsoft 365, and what time it is. */
export function composeGround(settings: Settings) {
  const { storage, development } = settings;
  const credential = settings.managedIdentityClientId
    ? new ManagedIdentityCredential({ clientId: settings.managedIdentityClientId })
    : new ManagedIdentityCredential();
  const tables = tablesOf(storage, credential);
  const clock = development.clock ? new DevelopmentClock(development.clock) : systemClock;
  const communities = new Registry({
    named: settings.communities,
    store: new CommunityTable(tables),
    time: realTime,
  });
  const throttles = new ThrottleTable(tables, realTime);
  const graph = new GraphClient(credential, throttles, realTime, {
    redirectTo: development.graph,
    instance: development.instance,
  });
  return {
    ...{ settings, communities, tables, graph, clock, time: realTime },
    /** Graph as the app, or on behalf of somebody who calls. */
    graphFor: graphFor({ settings, identity: credential, app: graph, throttles, time: realTime }),
    leases: new LeaseTable(tables, realTime, settings.leaseMs),
    /** When it is, where, and which days are free there. */
    almanac: { clock, zones: zoneRules, holidays: bankHolidays() },
    beforeEach: async (): Promise<void> => (clock instanceof DevelopmentClock ? clock.refresh() : undefined),
    /** @param fields - what a message holds; absent: what names a session */
    queueOf: <Message extends object>(name: string, fields?: readonly (keyof Message & string)[]) =>
      new StorageQueue<Message>(storage, credential, name, fields),
  };
}

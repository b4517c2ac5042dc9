import { randomUUID } from 'node:crypto';
import type { TenantSeed } from '../../../seed';
import type { TenantState } from '../../store/tenantState';
import type { TenantOptions } from '../../tenantOptions';
import type { Tools } from '../../tools/tool';
import type { Directory } from '../directory/directory';
import type { Operation } from '../operation';
import { createActivityFeed } from './activityFeed';
import { createOnlineMeetings } from './onlineMeeting';
import { onlineMeetingOperations } from './onlineMeetingOperations';
import { teamsTools } from './teamsTools';
import { teamworkOperations } from './teamworkOperations';

/** Teams of this tenant: its meetings and activity feeds, as Graph shows them and as the tools do. */
export function openTeams(
  { seed, grants, teamsApp: app }: Pick<TenantOptions, 'grants' | 'teamsApp'> & { seed: TenantSeed },
  { state, directory, now }: { state: TenantState; directory: Directory; now: () => Date },
): { operations: Operation[]; tools: Tools } {
  const meetings = createOnlineMeetings(state, directory);
  const feed = createActivityFeed(state, seed);
  return {
    operations: [
      ...onlineMeetingOperations({ meetings, directory, grants, seed }),
      ...teamworkOperations({ feed, app, directory, newId: randomUUID, now }),
    ],
    tools: teamsTools({ meetings, feed, directory, tenantId: seed.tenantId, newId: randomUUID }),
  };
}

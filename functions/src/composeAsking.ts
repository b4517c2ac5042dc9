import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import { askingQueueName, openAsking, type AskingParts } from './asking';
import { AskTable } from './tables/askTable';

/** People who could join but haven't: who they are, asking them, and their "no, thanks". */
export function composeAsking(
  { settings, communities, tables, leases, clock, time, queueOf }: Ground,
  { rosters, audit }: Pick<CommunityServices, 'rosters' | 'audit'>,
  others: Pick<AskingParts, 'organisation' | 'rules' | 'notifier' | 'stateOf'>,
) {
  return openAsking({
    ...{ communities, rosters, audit, leases, clock, time, ...others },
    store: new AskTable(tables),
    queue: queueOf(askingQueueName, ['communityId', 'key']),
    ...(settings.directoryUrl === undefined ? {} : { directoryUrl: settings.directoryUrl }),
  });
}

import type { Communities } from '../platform/Communities';
import { ChangeService } from './changeService';
import type { CommunitiesParts } from './communitiesParts';
import { CommunityRows } from './communityRows';
import { CreateService } from './createService';
import { Endings } from './endings';
import { EndService } from './endService';
import { HandoverService } from './handoverService';
import { ManagerViews } from './managerView';
import { ManagersSeen } from './managersSeen';
import { MonthSizes } from './monthSizes';
import { NameLeadService } from './nameLeadService';
import { ProposeService } from './proposeService';
import { SplitService } from './splitService';

export type ManagedCommunities = ReturnType<typeof openCommunities>;

/** Everything about making, changing and ending communities, on the same parts. */
export function openCommunities(parts: CommunitiesParts & { readonly communities: Pick<Communities, 'all'> }) {
  const rows = new CommunityRows(parts);
  const endings = new Endings(parts, rows);
  return {
    endings,
    proposing: new ProposeService(parts, rows),
    views: new ManagerViews(parts, rows),
    creating: new CreateService(parts, rows),
    changing: new ChangeService(parts, rows),
    ending: new EndService(parts, rows, endings),
    naming: new NameLeadService(parts, rows),
    managersSeen: new ManagersSeen(parts),
    splitting: new SplitService(parts, rows),
    handovers: new HandoverService(parts, rows),
    sizes: new MonthSizes(parts),
  };
}

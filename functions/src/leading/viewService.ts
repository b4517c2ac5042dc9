import {
  groupsIn,
  presentRun,
  withoutNames,
  type MembershipRule,
  type MembershipView,
  type SyncRun,
} from '../../../src/domain/membership';
import { seesDirectory, type KnownValues } from '../directory';
import type { Caller } from '../platform/route';
import { rulesVersionOf } from '../rules';
import type { LeadingParts } from './leadingParts';

/** What a guest may choose from. */
const nothingKnown: KnownValues = { jobTitles: [], departments: [], offices: [], employeeTypes: [] };

/** Shows leads how membership of their community stands. */
export class ViewService {
  constructor(private readonly parts: Pick<LeadingParts, 'rosters' | 'organisation' | 'rules' | 'runs'>) {}

  /** A guest is shown how many a waiting run is about, and nothing of what only the directory knows but the names of groups in its rules. */
  async view({ id: readerId, community }: Pick<Caller, 'id' | 'community'>): Promise<MembershipView> {
    const { id: communityId } = community;
    const { rosters, organisation, rules, runs } = this.parts;
    const [{ size, by, leads }, stored, latest, waiting, readAt, groups, known, isShown] = await Promise.all([
      rosters.summary(communityId),
      rules.service.load(communityId),
      runs.latest(communityId),
      runs.waiting(communityId),
      organisation.readAt(),
      organisation.groups(),
      organisation.known(),
      seesDirectory(organisation, readerId),
    ]);
    const readable = groups.filter(({ hiddenMembers, roleAssignable }) => !hiddenMembers && !roleAssignable);
    const readableIds = new Set(readable.map(({ id }) => id));
    const named = groupsIn(stored.rules);
    const isResting = (rule: MembershipRule) => [...groupsIn([rule])].some((id) => !readableIds.has(id));
    const resting = stored.rules.filter(isResting).map(({ id }) => id);
    return {
      ...{ size, by, leads, rules: stored.rules, rulesVersion: rulesVersionOf(stored), threshold: stored.threshold },
      ...(resting.length > 0 ? { resting } : {}),
      runs: latest.map(presentRun),
      ...(waiting ? { waiting: isShown ? waiting : numbersOnly(waiting) } : {}),
      ...(readAt === undefined ? {} : { directoryReadAt: readAt }),
      ...(isShown ? {} : { isGuest: true as const }),
      groups: readable
        .filter(({ id }) => id !== communityId)
        .flatMap(({ id, name }) => (isShown || named.has(id) ? [{ id, name }] : [])),
      known: isShown ? known : nothingKnown,
    };
  }
}

function numbersOnly({ held, ...run }: SyncRun): SyncRun {
  return { ...run, ...(held ? { held: withoutNames(held) } : {}) };
}

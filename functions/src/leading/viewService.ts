import { presentRun, type MembershipView } from '../../../src/domain/membership';
import { rulesVersionOf } from '../rules';
import type { LeadingParts } from './leadingParts';

/** Shows leads how membership of their community stands. */
export class ViewService {
  constructor(private readonly parts: Pick<LeadingParts, 'rosters' | 'organisation' | 'rules' | 'runs'>) {}

  async view(communityId: string): Promise<MembershipView> {
    const { rosters, organisation, rules, runs } = this.parts;
    const [{ size, leads }, stored, latest, waiting, readAt, groups, known] = await Promise.all([
      rosters.summary(communityId),
      rules.service.load(communityId),
      runs.latest(communityId),
      runs.waiting(communityId),
      organisation.readAt(),
      organisation.groups(),
      organisation.known(),
    ]);
    return {
      ...{ size, leads, rules: stored.rules, rulesVersion: rulesVersionOf(stored), threshold: stored.threshold },
      runs: latest.map(presentRun),
      ...(waiting ? { waiting } : {}),
      ...(readAt === undefined ? {} : { directoryReadAt: readAt }),
      groups: groups
        .filter(({ id, hiddenMembers, roleAssignable }) => id !== communityId && !hiddenMembers && !roleAssignable)
        .map(({ id, name }) => ({ id, name })),
      known,
    };
  }
}

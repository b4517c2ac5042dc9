import { compareText } from '../../src/domain/kernel';
import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import { AuditSweep } from './audit';
import { openMembership, type OpenMembershipParts } from './membership';
import { CommunityTable } from './tables/communityTable';
import { ProfileTable } from './tables/profileTable';

/** What people see of communities and do themselves, and how long it is kept who did what. */
export function composeMembership(
  { settings, communities, tables, clock, time }: Ground,
  { membership, rosters, audit, comingSessions }: CommunityServices,
  others: Pick<
    OpenMembershipParts,
    'organisation' | 'allRules' | 'askedStateOf' | 'liftDecline' | 'queue' | 'proposalsOf'
  >,
) {
  const registry = new CommunityTable(tables);
  return {
    membership: openMembership({
      ...{ communities, membership, rosters, audit, clock, time },
      profiles: new ProfileTable(tables),
      nextSessionOf: async (community) => {
        const coming = [...(await comingSessions(community.id))];
        const [next] = coming.sort((a, b) => compareText(a.startsAt, b.startsAt));
        return next && { start: next.startsAt, end: next.endsAt, timeZone: next.timeZone };
      },
      ...others,
    }),
    auditSweep: new AuditSweep({
      ...{ audit, clock, months: settings.auditMonths },
      // Those that were retired or taken out of the settings keep what was noted; it ends with the same age.
      everyCommunity: async () => {
        const known = [...(await registry.list()), ...settings.communities].map(({ id }) => id);
        return [...new Set(known)];
      },
    }),
  };
}

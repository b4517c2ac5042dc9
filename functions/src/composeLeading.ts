import type { CommunityServices } from './composeCommunities';
import type { Ground } from './composeGround';
import type { Organisation } from './directory';
import { openLeading, SuccessionService, type LeadingParts } from './leading';
import type { Notify } from './notifications';
import { openRules, type AllRules, type RuleStore, type RulesFollowed, type RulesParts } from './rules';
import { ActionTable } from './tables/actionTable';
import { ManagerTable } from './tables/managerTable';

/** What leads decide about who is in: rules, people, roles, and who takes over. */
export function composeLeading(
  { leases, clock }: Ground,
  { rosters, audit, membership }: Pick<CommunityServices, 'rosters' | 'audit' | 'membership'>,
  others: {
    readonly organisation: Organisation;
    readonly store: RuleStore;
    readonly allRules: AllRules;
    readonly runs: LeadingParts['runs'];
    readonly queue: LeadingParts['queue'];
    readonly followed: RulesFollowed;
    readonly chosenOf: RulesParts['chosenOf'];
    readonly invitations: LeadingParts['invitations'];
    /** What screens of this host show of a community is out of date. */
    changed(communityId: string): void;
  },
) {
  const { organisation, store, allRules, runs, queue, followed, chosenOf, invitations, changed } = others;
  const rules = openRules({ ...{ store, organisation, rosters, audit, clock, chosenOf }, runs: followed }, allRules);
  const leading = openLeading({
    ...{ rosters, organisation, rules, runs, invitations, queue, audit, leases, clock },
    isInGroup: (communityId, personId) => membership.isInGroup(communityId, personId),
    changed(communityId, personIds) {
      for (const personId of personIds) membership.forget(communityId, personId);
      changed(communityId);
    },
  });
  return { rules, leading };
}

/** Who takes over from people who go away. */
export function composeSuccession(
  { settings, communities, tables, clock }: Ground,
  { rosters }: Pick<CommunityServices, 'rosters'>,
  { organisation, notifier }: { readonly organisation: Organisation; readonly notifier: Notify },
): SuccessionService {
  const actions = new ActionTable(tables);
  return new SuccessionService({
    ...{ communities, rosters, organisation, notifier, clock, managers: new ManagerTable(tables) },
    ...(settings.membershipUrl === undefined ? {} : { membershipUrl: settings.membershipUrl }),
    ownersOfOpenActions: async (communityId) =>
      (await actions.open(communityId)).flatMap(({ action }) => action.owner?.id ?? []),
  });
}

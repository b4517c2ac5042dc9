import type { StoredGroup } from '../../store/storedDirectory';
import { pick } from '../odata/select';
import type { Entity } from '../odata/select';
import { groupDefaults } from './groupProperties';

/** Everything that the tenant knows of a group, under Graph's names. All groups here are Microsoft 365 groups with a team. */
export const wholeGroup = (group: StoredGroup): Entity => ({
  ...group,
  groupTypes: group.membershipRule === undefined ? ['Unified'] : ['Unified', 'DynamicMembership'],
  mailEnabled: true,
  securityEnabled: false,
  proxyAddresses: [`SMTP:${group.mail}`],
  renewedDateTime: group.createdDateTime,
  resourceBehaviorOptions: [],
  resourceProvisioningOptions: ['Team'],
  infoCatalogs: [],
});

/** A group as Graph shows it: the selected, or the default properties. */
export const presentGroup = (group: StoredGroup, selected: readonly string[] | null): Entity =>
  pick(wholeGroup(group), selected ?? groupDefaults);

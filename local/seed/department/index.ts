import { buildSite } from '../buildSite';
import { harbourAndCoast, productApps } from '../harbourAndCoast';
import type { TenantSeed } from '../tenantSeed';
import { buildAccounts } from './departmentStaff';
import { departmentGroups } from './departmentGroups';

/** As few and as many accounts as `departmentOf` makes. */
const smallestDepartment = 1_000;
export const largestDepartment = 80_000;

/**
 * The department that the Harbour and Coast Agency belongs to, with 40 communities: the three of the agency, with their leads and
 * personas, and professions and interests of the whole department.
 *
 * @param people - accounts of all kinds together, of people, rooms, shared mailboxes and services, the agency's among them:
 * from `smallestDepartment` to `largestDepartment`. Communities are as large in proportion.
 * @throws RangeError for another number
 */
export function departmentOf(people: number): TenantSeed {
  if (!Number.isInteger(people) || people < smallestDepartment || people > largestDepartment)
    throw new RangeError(`A department has from ${smallestDepartment} to ${largestDepartment} people, not ${people}.`);
  const { users, groups, sites, organisation } = harbourAndCoast;
  const { domain } = organisation;
  const taken = users.map(({ userPrincipalName }) => userPrincipalName);
  const accounts = buildAccounts(people - users.length, domain, taken);
  const communities = departmentGroups(accounts, people, domain);
  const known = new Set(communities.map(({ id }) => id));
  const further = communities.slice(sites.length).map((group) => {
    const path = `/sites/${group.displayName.toLowerCase().replace(/[^a-z]+/g, '-')}`;
    return buildSite(group, { path, hostname: `sharepoint.${domain}`, writers: productApps });
  });
  return {
    ...harbourAndCoast,
    name: `department-of-harbours-${people}`,
    organisation: { ...organisation, displayName: 'Department for Harbours, Coasts and Inland Waters' },
    users: [...users, ...accounts.map(({ user }) => user)],
    groups: [...communities, ...groups.filter(({ id }) => !known.has(id))],
    sites: [...sites, ...further],
  };
}

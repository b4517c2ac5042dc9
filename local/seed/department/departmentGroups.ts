import { buildGroup } from '../buildGroup';
import { harbourAndCoast } from '../harbourAndCoast';
import { people } from '../harbourAndCoastPeople';
import type { DirectoryGroup, DirectoryUser } from '../tenantSeed';
import { communityPlans, officeCommunities, type CommunityPlan } from './communityPlans';
import type { Account } from './departmentStaff';
import { fractionOf } from './draw';

/** Sizes are those of a department of so many; a smaller one has them in proportion. */
const fullSize = 80_000;
const fewestMembers = 20;
/** Of members of a profession's community, so many do that work; the others like to listen. */
const shareOfTheirs = 0.8;
/** Of those who do the work, at most so many are in: there is always somebody who could join. */
const mostOfFitting = 0.7;

/** People of the small office who lead or are in communities of the department. */
const office: Readonly<Record<string, { readonly owners?: DirectoryUser[]; readonly members?: DirectoryUser[] }>> = {
  'Agile and Lean': { owners: [people.bethan], members: [people.bethan, people.fiona, people.owain, people.zainab] },
  'Delivery Managers': { members: [people.bethan, people.zainab] },
  'Product Managers': { owners: [people.seun], members: [people.seun, people.iqbal] },
  'Content Designers': { members: [people.sian, people.daniel] },
  'User Researchers': { members: [people.grace, people.aoife] },
  'Data Engineers': { members: [people.priya, people.meiLing] },
  'DevOps Engineers': { members: [people.callum, people.tomasz] },
};

/** So many of a list, spread over all of it and the same in every run. */
function spread(from: readonly Account[], count: number, aspect: number): Account[] {
  const start = Math.floor(fractionOf(aspect, 71) * from.length);
  const step = from.length / Math.max(count, 1);
  return Array.from(
    { length: Math.min(count, from.length) },
    (_, i) => from[(start + Math.floor(i * step)) % from.length] as Account,
  );
}

/** May lead: an employee who can sign in and read mail. */
const canLead = ({ user }: Account): boolean =>
  user.accountEnabled && user.mail !== null && user.employeeType === 'Employee';

/**
 * The communities of a department: the three of the small office with further members, and those of `communityPlans`.
 *
 * @param size - accounts of the department, which sizes are in proportion to; the smallest have 20 members.
 */
export function departmentGroups(accounts: readonly Account[], size: number, domain: string): DirectoryGroup[] {
  const staff = accounts.filter(({ job }) => job);
  const byTitle = new Map<string, Account[]>();
  for (const account of staff) {
    const title = account.job?.title ?? '';
    const same = byTitle.get(title);
    if (same) same.push(account);
    else byTitle.set(title, [account]);
  }
  const membersAt = (members: number): number => Math.max(fewestMembers, Math.round((members * size) / fullSize));

  const fill = (count: number, titles: readonly string[], aspect: number): Account[] => {
    const theirs = titles.flatMap((title) => byTitle.get(title) ?? []);
    const fitting = spread(theirs, Math.min(count * shareOfTheirs, theirs.length * mostOfFitting), aspect);
    const inside = new Set(fitting);
    // Asked for more than is needed: some of them are in already.
    const others = spread(staff, count * 2, aspect + 1).filter((account) => !inside.has(account));
    return [...fitting, ...others].slice(0, count);
  };
  const planned = communityPlans.map((plan, index): DirectoryGroup => {
    const known = office[plan.name];
    const [first, rest] = [known?.members ?? [], membersAt(plan.members) - (known?.members?.length ?? 0)];
    const added = fill(rest, plan.titles ?? [], index * 2);
    const leaders = added.filter(canLead).map(({ user }) => user);
    const members = [...first, ...added.map(({ user }) => user)];
    return group(plan, [...(known?.owners ?? []), ...leaders].slice(0, plan.leads ?? 1), members, domain);
  });
  const existing = harbourAndCoast.sites.map(({ groupId }, index): DirectoryGroup => {
    const found = harbourAndCoast.groups.find(({ id }) => id === groupId) as DirectoryGroup;
    const count = membersAt(officeCommunities[index] ?? 0) - found.members.length;
    const added = fill(Math.max(0, count), [], 200 + index * 2);
    return { ...found, members: [...found.members, ...added.map(({ user }) => user.id)] };
  });
  return [...existing, ...planned];
}

function group({ name, purpose }: CommunityPlan, owners: DirectoryUser[], members: DirectoryUser[], domain: string) {
  const ids = (list: DirectoryUser[]): string[] => list.map(({ id }) => id);
  return buildGroup({ displayName: name, description: purpose, owners: ids(owners), members: ids(members) }, domain);
}

import { departmentOf, harbourAndCoast, people as office, type DirectoryUser, type TenantSeed } from '..';

const groupOf = ({ groups }: TenantSeed, name: string) => groups.find(({ displayName }) => displayName === name);
const communitiesOf = ({ groups, sites }: TenantSeed) =>
  groups.filter(({ id }) => sites.some((site) => site.groupId === id));
const count = (seed: TenantSeed, fits: (user: DirectoryUser) => boolean): number => seed.users.filter(fits).length;

describe('the department that the agency belongs to', () => {
  const before = process.cpuUsage();
  const large = departmentOf(80_000);
  const { user, system } = process.cpuUsage(before);
  const small = departmentOf(1_000);

  it('has exactly so many accounts, each with an id, a sign-in name and a mail address of its own', () => {
    for (const [seed, people] of [
      [large, 80_000],
      [departmentOf(10_000), 10_000],
      [small, 1_000],
    ] as const) {
      expect(seed.users).toHaveLength(people);
      expect(new Set(seed.users.map(({ id }) => id)).size).toBe(people);
      expect(new Set(seed.users.map(({ userPrincipalName }) => userPrincipalName.toLowerCase())).size).toBe(people);
      const mails = seed.users.flatMap(({ mail }) => mail?.toLowerCase() ?? []);
      expect(new Set(mails).size).toBe(mails.length);
    }
  });

  // Of the processor, whatever else runs beside it; alone it is less than one second.
  it('is made while one waits', () => expect((user + system) / 1_000_000).toBeLessThan(3));

  it('is the same in every run', () => expect(departmentOf(1_000)).toEqual(small));

  it('has 40 communities of 20 to 5,000 people, with one lead or two, but for two that have lost theirs', () => {
    const communities = communitiesOf(large);
    expect(communities).toHaveLength(40);
    expect(new Set(communities.map(({ displayName }) => displayName)).size).toBe(40);
    const sizes = communities.map(({ members }) => members.length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([20, 5_000]);
    expect(communities.filter(({ owners }) => owners.length === 0).map(({ displayName }) => displayName)).toEqual([
      'Data Engineers',
      'Mentoring Circle',
    ]);
    const known = new Set(large.users.map(({ id }) => id));
    for (const { owners, members } of communities) {
      expect(owners.length).toBeLessThanOrEqual(2);
      expect(new Set(members).size).toBe(members.length);
      expect(members).toEqual(expect.arrayContaining(owners));
      expect(members.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('has the same communities when it is smaller, each with at least 20 people', () => {
    expect(communitiesOf(small).map(({ id }) => id)).toEqual(communitiesOf(large).map(({ id }) => id));
    for (const { members } of communitiesOf(small)) expect(members.length).toBeGreaterThanOrEqual(20);
  });

  it('has all kinds of accounts: contractors, guests, rooms and services, disabled ones, people without a title or a mailbox', () => {
    const isPerson = ({ givenName }: DirectoryUser): boolean => givenName !== null;
    expect(count(large, ({ employeeType }) => employeeType === 'Contractor')).toBeGreaterThan(5_000);
    expect(count(large, ({ userType }) => userType === 'Guest')).toBeGreaterThan(1_500);
    expect(count(large, (user) => !isPerson(user) && !user.accountEnabled)).toBeGreaterThan(500);
    expect(count(large, (user) => !isPerson(user) && user.accountEnabled)).toBeGreaterThan(150);
    expect(count(large, (user) => isPerson(user) && !user.accountEnabled)).toBeGreaterThan(800);
    expect(count(large, (user) => isPerson(user) && user.jobTitle === null)).toBeGreaterThan(1_000);
    expect(count(large, (user) => isPerson(user) && user.mail === null)).toBeGreaterThan(400);
  });

  it('has departments from large to small', () => {
    const sizes = new Map<string, number>();
    for (const { department } of large.users) if (department) sizes.set(department, (sizes.get(department) ?? 0) + 1);
    expect(Math.max(...sizes.values())).toBeGreaterThan(10_000);
    expect(sizes.get('Office of the Chief Harbour Master')).toBeLessThan(20);
  });

  it('calls one job many names: with ranks and grades, as others say it, in Welsh, in capitals, with slips', () => {
    const titles = new Set(large.users.map(({ jobTitle }) => jobTitle ?? ''));
    for (const title of [
      'Product Manager',
      'Senior Product Manager',
      'Product Owner',
      'Rheolwr Cynnyrch',
      'PRODUCT MANAGER',
    ])
      expect(titles).toContain(title);
    expect([...titles].some((title) => /^Product Manager \(/.test(title))).toBe(true);
    expect([...titles].some((title) => /^Product Manager \/ /.test(title))).toBe(true);
    expect(
      [...titles].some((title) => /^(Prdouct|Prduct|Produuct|Product Mnaager|Product Mangaer) ?/.test(title)),
    ).toBe(true);
    expect(titles).toContain('Production Manager');
  });

  it('leaves out of each community of a profession some who do that work, and has others in it', () => {
    const titleOf = new Map(large.users.map(({ id, jobTitle }) => [id, jobTitle]));
    for (const [name, title] of [
      ['Product Managers', 'Product Manager'],
      ['User Researchers', 'User Researcher'],
    ]) {
      const members = new Set(groupOf(large, name ?? '')?.members);
      const called = large.users.filter(({ jobTitle }) => jobTitle === title);
      expect(called.filter(({ id }) => !members.has(id)).length).toBeGreaterThan(50);
      expect(
        [...members].filter((id) => !titleOf.get(id)?.includes(title?.split(' ')[0] ?? '')).length,
      ).toBeGreaterThan(20);
    }
  });

  it('keeps everybody of the small office, with their personas, and the leads of its three communities', () => {
    expect(large.users.slice(0, harbourAndCoast.users.length)).toEqual(harbourAndCoast.users);
    expect(large.personas).toEqual(harbourAndCoast.personas);
    for (const { displayName, id, owners, members } of harbourAndCoast.groups) {
      const group = groupOf(large, displayName);
      expect(group).toMatchObject({ id, owners });
      expect(group?.members).toEqual(expect.arrayContaining(members));
    }
    const isIn = (person: DirectoryUser) => communitiesOf(large).filter(({ members }) => members.includes(person.id));
    for (const outside of [office.margaret, office.nisha, office.oonagh, office.leonie])
      expect(isIn(outside)).toEqual([]);
    expect(isIn(office.dafydd)).toHaveLength(1);
    expect(groupOf(large, 'Agile and Lean')?.owners).toContain(office.bethan.id);
  });

  it.each([999, 80_001, 5_000.5, NaN])('is not made for %p people', (people) => {
    expect(() => departmentOf(people)).toThrow('A department has from 1000 to 80000 people');
  });
});

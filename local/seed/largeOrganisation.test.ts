import { digitalPracticeGroupId, fewestMembers, harbourAndCoast, harbourAndCoastWith } from '.';

const practiceOf = (seed = harbourAndCoast) => seed.groups.find(({ id }) => id === digitalPracticeGroupId);

describe('the Harbour and Coast Agency with more people', () => {
  const seed = harbourAndCoastWith(1000);
  const added = seed.users.slice(harbourAndCoast.users.length);

  it('has a Digital Practice of exactly as many members as asked, each with an id and a sign-in name of their own', () => {
    expect(practiceOf(seed)?.members).toHaveLength(1000);
    expect(new Set(practiceOf(seed)?.members).size).toBe(1000);
    expect(new Set(seed.users.map(({ userPrincipalName }) => userPrincipalName.toLowerCase())).size).toBe(
      seed.users.length,
    );
    const mails = seed.users.flatMap(({ mail }) => mail ?? []);
    expect(new Set(mails).size).toBe(mails.length);
  });

  it('is the same in every run', () => expect(harbourAndCoastWith(1000)).toEqual(seed));

  it('has guests from outside, contractors, people without a mailbox and some who have left', () => {
    const count = (fits: (user: (typeof added)[number]) => boolean): number => added.filter(fits).length;
    expect(count(({ userType }) => userType === 'Guest')).toBe(25);
    expect(count(({ employeeType }) => employeeType === 'Contractor')).toBeGreaterThan(60);
    expect(count(({ mail }) => mail === null)).toBeGreaterThan(5);
    expect(count(({ accountEnabled }) => !accountEnabled)).toBeGreaterThan(5);
    expect(count(({ preferredLanguage }) => preferredLanguage === 'cy-GB')).toBeGreaterThan(50);
  });

  it('keeps addresses plain whatever letters a name has', () => {
    for (const { userPrincipalName, userType } of added)
      expect(userPrincipalName).toMatch(userType === 'Guest' ? /#EXT#@/ : /^[a-z.-]+\d*@harbourcoast\.example$/);
    expect(added.some(({ givenName }) => givenName === 'Łukasz')).toBe(true);
  });

  it('has people of the same name, whom only their addresses tell apart', () => {
    const twins = added.filter(({ displayName, id }) =>
      added.some((other) => other.displayName === displayName && other.id !== id),
    );
    expect(twins.length).toBeGreaterThanOrEqual(8);
    expect(twins.some(({ userPrincipalName }) => /2@/.test(userPrincipalName))).toBe(true);
  });

  it('leaves the small office, its personas and its other communities as they are', () => {
    expect(seed.users.slice(0, harbourAndCoast.users.length)).toEqual(harbourAndCoast.users);
    expect(seed.personas).toEqual(harbourAndCoast.personas);
    expect(seed.groups.slice(1)).toEqual(harbourAndCoast.groups.slice(1));
    expect(harbourAndCoastWith(fewestMembers)).toBe(harbourAndCoast);
    expect(seed.name).not.toBe(harbourAndCoast.name);
  });

  it.each([fewestMembers - 1, 5001, 17.5, NaN])('is not made for %p members', (members) => {
    expect(() => harbourAndCoastWith(members)).toThrow('The Digital Practice has from 17 to 5000 members');
  });
});

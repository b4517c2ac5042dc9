import {
  allowedGroups,
  apiClientId,
  dataAndDevOpsGroupId,
  digitalPracticeGroupId,
  buildGroup,
  buildGuest,
  buildPerson,
  buildServiceMailbox,
  communitiesMailbox,
  harbourAndCoast,
  managedIdentityAppId,
  people,
  serviceDesignersGroupId,
  siteOfGroup,
} from '.';

const practice = harbourAndCoast.groups.find(({ id }) => id === digitalPracticeGroupId);
const persona = (key: string) => harbourAndCoast.personas.find((candidate) => candidate.key === key)?.userId;

describe('the Harbour and Coast Agency', () => {
  it('is an office of twenty-two people, each with an id and an address of their own', () => {
    const users = Object.values(people);
    expect(users).toHaveLength(22);
    expect(new Set(users.map(({ id }) => id)).size).toBe(22);
    expect(new Set(users.map(({ mail }) => mail)).size).toBe(22);
  });

  it('has contractors, one guest with an outside address, and one leaver who is still in the group', () => {
    const users = Object.values(people);
    expect(users.filter(({ employeeType }) => employeeType === 'Contractor')).toHaveLength(3);
    expect(users.filter(({ userType }) => userType === 'Guest').map(({ mail }) => mail)).toEqual([
      'owain.tudor@tidewaydigital.example',
    ]);
    expect(users.filter(({ accountEnabled }) => !accountEnabled)).toEqual([people.kevin]);
    expect(practice?.members).toContain(people.kevin.id);
  });

  it('lets one be a member, contractor or guest of the practice, its owner, and somebody outside of it', () => {
    for (const key of ['facilitator', 'member', 'contractor', 'guest'])
      expect(practice?.members).toContain(persona(key));
    for (const key of ['outsider', 'neighbour', 'administrator', 'manager', 'newcomer'])
      expect(practice?.members).not.toContain(persona(key));
    expect(practice?.owners).toContain(persona('facilitator'));
  });

  it('has a small community that has not met yet, with a lead of its own to be', () => {
    const designers = harbourAndCoast.groups.find(({ id }) => id === serviceDesignersGroupId);
    expect(designers?.owners).toEqual([persona('starter')]);
    expect(designers?.members).toHaveLength(6);
    expect(designers?.members).toEqual(
      expect.arrayContaining([persona('starter'), people.sian.id, people.priya.id, people.owain.id]),
    );
  });

  it('has a site for every community, each with ids of its own in the forms of SharePoint, where the app may write', () => {
    const communities = [digitalPracticeGroupId, dataAndDevOpsGroupId, serviceDesignersGroupId];
    const sites = communities.map(siteOfGroup);
    expect(harbourAndCoast.sites).toEqual(sites);
    expect(new Set(sites.map(({ id }) => id)).size).toBe(3);
    for (const { id, driveId, grants } of sites) {
      expect(id).toMatch(/^[\w.]+(,[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}$/);
      expect(driveId).toMatch(/^b![\w-]{64}$/);
      expect(grants).toEqual([managedIdentityAppId, apiClientId].map((appId) => ({ appId, role: 'write' })));
    }
    expect(() => siteOfGroup('nobody')).toThrow('no site for the group');
  });

  it('has a communities manager, and a newcomer whose title counts as a profession of the practice, both in no community', () => {
    const manager = harbourAndCoast.personas.find(({ key }) => key === 'manager');
    expect(manager?.appRoles).toEqual(['Guildhall.CommunitiesManager']);
    expect(people.leonie).toMatchObject({
      id: persona('newcomer'),
      jobTitle: 'Product Owner',
      department: 'Digital, Product',
    });
    for (const { groupId } of harbourAndCoast.sites) {
      const group = harbourAndCoast.groups.find(({ id }) => id === groupId);
      expect([...(group?.members ?? []), ...(group?.owners ?? [])]).not.toContain(manager?.userId);
      expect(group?.members).not.toContain(people.leonie.id);
    }
  });

  it('allows further groups: one that is free, one for rules, one with a role of the directory, one with hidden members', () => {
    expect(
      allowedGroups.map(({ displayName, isAssignableToRole, visibility }) => [
        displayName,
        isAssignableToRole === true,
        visibility,
      ]),
    ).toEqual([
      ['Accessibility Champions', false, 'Private'],
      ['Digital Leadership Programme', false, 'Private'],
      ['Directory Helpdesk', true, 'Private'],
      ['Reorganisation Review', false, 'HiddenMembership'],
    ]);
    expect(harbourAndCoast.groups).toEqual(expect.arrayContaining([...allowedGroups]));
    expect(() => siteOfGroup(allowedGroups[0]?.id ?? '')).toThrow('no site for the group');
  });

  it('invites from a mailbox that is no person and cannot sign in', () => {
    expect(communitiesMailbox).toMatchObject({
      accountEnabled: false,
      jobTitle: null,
      mail: 'communities@harbourcoast.example',
    });
    expect(Object.values(people)).not.toContainEqual(communitiesMailbox);
  });

  it('builds further people and groups whose ids stay the same from run to run', () => {
    const draft = {
      givenName: 'Łucja',
      surname: "O'Brien",
      jobTitle: 'Tester',
      department: null,
      officeLocation: null,
    };
    const person = buildPerson(draft, 'example.org');
    expect(person.mail).toBe('lucja.obrien@example.org');
    expect(buildPerson(draft, 'example.org').id).toBe(person.id);
    expect(buildGroup({ displayName: 'Test Guild', owners: [], members: [person.id] }, 'example.org').mail).toBe(
      'TestGuild@example.org',
    );
  });

  it('builds guests with the sign-in name that Entra gives them, and mailboxes that are no people', () => {
    const draft = { givenName: 'Ana', surname: 'Ruiz', jobTitle: null, department: null, officeLocation: null };
    const guest = buildGuest({ ...draft, mail: 'ana@other.example', companyName: 'Other' }, 'example.org');
    expect(guest).toMatchObject({
      userPrincipalName: 'ana_other.example#EXT#@example.org',
      mail: 'ana@other.example',
      userType: 'Guest',
    });
    expect(buildServiceMailbox('Rooms', 'rooms@example.org')).toMatchObject({
      mail: 'rooms@example.org',
      givenName: null,
      accountEnabled: false,
    });
  });
});

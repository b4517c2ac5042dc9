import { allowedGroups } from './allowedGroups';
import { buildGroup } from './buildGroup';
import { buildSite } from './buildSite';
import { domain, communitiesMailbox, people } from './harbourAndCoastPeople';
import type { DirectoryGroup, DirectoryUser, Persona, TeamSite, TenantSeed } from './tenantSeed';

/** Ids that settings, tests and screens name; the rest of the ids follow from addresses. */
export const tenantId = '7c1f2f0a-5f0e-4f6b-9c53-2b8d1f6a9e01';
export const apiClientId = '5b0a8a3e-4e0c-4a9f-8f6d-0c6d2f1b7a10';
export const managedIdentityAppId = 'c2f6b0de-3f6b-4f0a-b0a3-9e5b7d4c1f22';
const managedIdentityObjectId = '1f7d4a86-6e2b-4b39-a5c8-9d0e2f4b6a13';
export const toolsAppId = 'e41d7f93-2a6c-4d18-9b05-6c8f0a3d5e77';
export const digitalPracticeGroupId = '3d9a1c64-7b1e-4c55-a2f7-6a0f5e8b9d30';
export const dataAndDevOpsGroupId = '8e2b4f70-1c2d-4b6a-9d10-5f7c3a6e2b41';
export const serviceDesignersGroupId = '51c7e0a9-3d84-4f2e-8b16-9e4d2a7f0c53';
/** Whoever of the product goes to SharePoint: by itself, and on behalf of a person. */
export const productApps: readonly string[] = [managedIdentityAppId, apiClientId];
const administratorRole = 'Guildhall.Administrator';
const managerRole = 'Guildhall.CommunitiesManager';

const ids = (...list: DirectoryUser[]): string[] => list.map((person) => person.id);
const p = people;

const digitalPractice = buildGroup(
  {
    id: digitalPracticeGroupId,
    displayName: 'Digital Practice',
    mailNickname: 'DigitalPractice',
    description: 'Everybody who makes digital services at the Harbour and Coast Agency.',
    owners: ids(p.bethan, p.seun),
    // Kevin has left; nobody has taken him out of the group, as happens.
    members: ids(
      p.bethan,
      p.seun,
      p.priya,
      p.callum,
      p.sian,
      p.aoife,
      p.iqbal,
      p.grace,
      p.tomasz,
      p.rhys,
      p.harriet,
      p.daniel,
      p.zainab,
      p.meiLing,
      p.fiona,
      p.owain,
      p.kevin,
    ),
  },
  domain,
);

const dataAndDevOps = buildGroup(
  {
    id: dataAndDevOpsGroupId,
    displayName: 'Data and DevOps Circle',
    mailNickname: 'DataAndDevOpsCircle',
    description: 'Pipelines, platforms and what keeps them running.',
    owners: ids(p.rhys),
    members: ids(p.rhys, p.priya, p.callum, p.tomasz, p.meiLing, p.dafydd),
  },
  domain,
);

/** Has met nobody and planned nothing yet: a community that starts from nothing. */
const serviceDesigners = buildGroup(
  {
    id: serviceDesignersGroupId,
    displayName: 'Service Designers',
    mailNickname: 'ServiceDesigners',
    description: 'People who design whole services, and would like to talk about it.',
    createdDateTime: '2026-02-23T10:00:00Z',
    owners: ids(p.grace),
    members: ids(p.grace, p.sian, p.priya, p.owain, p.daniel, p.harriet),
  },
  domain,
);

const siteOf = (group: DirectoryGroup, path: string): TeamSite =>
  buildSite(group, { path, hostname: `sharepoint.${domain}`, writers: productApps });

const sites: TeamSite[] = [
  siteOf(digitalPractice, '/sites/digital-practice'),
  siteOf(dataAndDevOps, '/sites/data-and-devops-circle'),
  siteOf(serviceDesigners, '/sites/service-designers'),
];

const persona = (key: string, person: DirectoryUser, note: string, appRoles: string[] = []): Persona => ({
  key,
  userId: person.id,
  note,
  appRoles,
});

const personas: Persona[] = [
  persona('facilitator', p.bethan, 'Owns the Digital Practice group and runs its sessions.'),
  persona('member', p.sian, 'A member of the Digital Practice; works in Welsh and English.'),
  persona('contractor', p.meiLing, 'A contractor, and a member like anybody else.'),
  persona('guest', p.owain, 'A guest from another organisation, with an outside mail address.'),
  persona('outsider', p.margaret, 'Works at the agency, but is not in the Digital Practice.'),
  persona('neighbour', p.dafydd, 'A member of the Data and DevOps Circle only.'),
  persona('administrator', p.nisha, 'Operates Guildhall; is in no community.', [administratorRole]),
  persona('starter', p.grace, 'Leads a community that has not met yet.'),
  persona('manager', p.oonagh, 'Looks after all communities; is in none of them.', [managerRole]),
  persona('newcomer', p.leonie, 'Started in February as a product owner, and is in no community yet.'),
];

/**
 * The made-up Harbour and Coast Agency: a digital office of twenty-two, three communities with a site each, further groups that
 * an administrator has allowed, one service mailbox.
 */
export const harbourAndCoast: TenantSeed = {
  name: 'harbour-and-coast-22-with-allowed-groups',
  tenantId,
  organisation: { displayName: 'Harbour and Coast Agency', domain, timeZone: 'GMT Standard Time' },
  users: [...Object.values(people), communitiesMailbox],
  groups: [digitalPractice, dataAndDevOps, serviceDesigners, ...allowedGroups],
  sites,
  serviceMailboxes: [communitiesMailbox.userPrincipalName],
  personas,
  // One lead, one contractor, one member of two communities: everybody else is told by mail.
  teamsAppFor: ids(p.bethan, p.meiLing, p.rhys),
  applications: [
    {
      appId: apiClientId,
      objectId: 'a0c5be52-93b1-4c8e-8d0f-3b7f1e6d2c48',
      displayName: 'Guildhall API',
      kind: 'api',
      trusts: managedIdentityObjectId,
    },
    {
      appId: managedIdentityAppId,
      objectId: managedIdentityObjectId,
      displayName: 'guildhall-functions',
      kind: 'managedIdentity',
    },
    {
      appId: toolsAppId,
      objectId: '60b8c2d4-8f1a-4e57-b3d9-2a5c7e9f0b61',
      displayName: 'tools',
      kind: 'tool',
      secret: 'local-tools-only',
    },
  ],
};

/** The site of a group. @throws Error when the group has none: a mistake of whoever wrote the seed */
export function siteOfGroup(groupId: string): TeamSite {
  const site = sites.find((candidate) => candidate.groupId === groupId);
  if (!site) throw new Error(`The seed has no site for the group ${groupId}.`);
  return site;
}

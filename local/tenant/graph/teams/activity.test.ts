import { managedIdentityAppId, people } from '../../../seed';
import { ask, graphOf, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';
import type { TeamsApp } from './teamsApp';

const teamsApp: TeamsApp = {
  id: 'e0a4b1c7-52d8-4f36-8b9e-3c71d2f4a865',
  displayName: 'Guildhall',
  clientId: managedIdentityAppId,
  activityTypes: [{ type: 'actionTaken', templateText: '{actor}: {text}' }],
  resourceSpecific: ['TeamsActivity.Send.User'],
};
const options = (app: TeamsApp | undefined = teamsApp) => ({
  teamsApp: app,
  grants: {
    [managedIdentityAppId]: {
      application: ['TeamsActivity.Send.User', 'TeamsAppInstallation.ReadForUser.All'],
      delegated: [],
    },
  },
});
const aNotice = (overrides: object = {}): object => ({
  topic: { source: 'text', value: 'Digital Practice', webUrl: 'https://teams.microsoft.com/l/entity/a/b' },
  activityType: 'actionTaken',
  previewText: { content: 'Two actions are yours' },
  templateParameters: [{ name: 'text', value: 'You took on two actions' }],
  ...overrides,
});
const pathOf = (user: { id: string }): string => `/users/${user.id}/teamwork/sendActivityNotification`;

describe('the activity feed of Teams', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  beforeEach(async () => {
    tenant = await startTenant(options());
    graph = graphOf(tenant);
  });
  afterEach(() => tenant.close());
  const feedOf = async (user: { mail: string | null }) => (await ask(tenant, 'GET', `/_tenant/activity/${user.mail}`)).body;

  it('shows what an app declared, in the words of its template', async () => {
    expect((await graph('POST', pathOf(people.bethan), aNotice())).status).toBe(204);
    expect(await feedOf(people.bethan)).toMatchObject({
      teamsApp: true,
      activities: [
        { activityType: 'actionTaken', text: 'Guildhall: You took on two actions', previewText: 'Two actions are yours' },
      ],
    });
  });

  it('replaces an earlier row of the same chain, for that person only, and puts it on top', async () => {
    const send = (user: { id: string }, chainId: number | undefined, value: string) =>
      graph('POST', pathOf(user), aNotice({ chainId, templateParameters: [{ name: 'text', value }] }));
    await send(people.bethan, 7, 'first');
    await send(people.bethan, undefined, 'between');
    await send(people.meiLing, 7, 'of another');
    await send(people.bethan, 7, 'second');
    const texts = async (user: { mail: string | null }) =>
      (await feedOf(user)).activities.map(({ text }: { text: string }) => text);
    expect(await texts(people.bethan)).toEqual(['Guildhall: second', 'Guildhall: between']);
    expect(await texts(people.meiLing)).toEqual(['Guildhall: of another']);
  });

  it('is closed for somebody who does not have the app, until they install it', async () => {
    const refused = await graph('POST', pathOf(people.sian), aNotice());
    expect([refused.status, refused.body.error.code]).toEqual([403, 'Forbidden']);
    expect(refused.body.error.message).toContain('Ensure that the expected Teams app is installed in the target scope');
    const install = (installed: unknown) =>
      ask(tenant, 'PUT', `/_tenant/people/${people.sian.mail}/teamsApp`, { body: { installed } });
    expect((await install('yes')).status).toBe(400);
    await install(true);
    expect((await graph('POST', pathOf(people.sian), aNotice())).status).toBe(204);
    await install(false);
    expect((await graph('POST', pathOf(people.sian), aNotice())).status).toBe(403);
    expect((await feedOf(people.sian)).activities).toHaveLength(1);
  });

  it('does not know people who are not there', async () => {
    expect((await graph('POST', pathOf({ id: 'nobody' }), aNotice())).status).toBe(404);
    expect((await ask(tenant, 'PUT', '/_tenant/people/nobody/teamsApp', { body: { installed: true } })).status).toBe(404);
  });

  it.each([
    ['a type that no manifest declares', { activityType: 'gossip' }],
    ['a missing template parameter', { templateParameters: [] }],
    ['no preview', { previewText: undefined }],
    ['no topic', { topic: undefined }],
    ['a link that leads out of Teams', { topic: { source: 'text', value: 'x', webUrl: 'https://example.org' } }],
    ['a link without a place', { topic: { source: 'text', value: 'x' } }],
    ['a chain that is no number', { chainId: 'a' }],
    ['a parameter that nobody knows', { recipient: {} }],
  ])('refuses %s', async (_what, overrides) => {
    expect((await graph('POST', pathOf(people.bethan), aNotice(overrides))).status).toBe(400);
    expect((await feedOf(people.bethan)).activities).toEqual([]);
  });

  it('takes five a second from an app', async () => {
    const replies = [];
    for (let i = 0; i < 6; i += 1) replies.push(await graph('POST', pathOf(people.bethan), aNotice()));
    expect(replies.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 429]);
    expect(Number(replies[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('lists the app for those who have it', async () => {
    const appsOf = async (user: { id: string }) =>
      (await graph('GET', `/users/${user.id}/teamwork/installedApps?$expand=teamsApp`)).body.value;
    expect(await appsOf(people.bethan)).toEqual([
      { id: expect.any(String), teamsApp: expect.objectContaining({ externalId: teamsApp.id }) },
    ]);
    expect(await appsOf(people.sian)).toEqual([]);
  });
});

describe('an app in the catalogue of Teams', () => {
  it.each([
    ['is not there', undefined],
    ['belongs to another application', { ...teamsApp, clientId: 'another' }],
    ['does not ask for the permission', { ...teamsApp, resourceSpecific: [] }],
  ])('lets nobody be told when it %s', async (_how, app) => {
    const tenant = await startTenant({ ...options(), teamsApp: app });
    expect((await graphOf(tenant)('POST', pathOf(people.bethan), aNotice())).status).toBe(403);
    await tenant.close();
  });
});

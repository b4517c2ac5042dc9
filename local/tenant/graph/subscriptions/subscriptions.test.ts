import { digitalPracticeGroupId, people, tenantId } from '../../../seed';
import { openNotificationAddress } from '../../testing/notificationAddress';
import type { NotificationAddress } from '../../testing/notificationAddress';
import { ask, graphOf, now, startTenant } from '../../testing/tenantUnderTest';
import type { GraphAsker, Reply } from '../../testing/tenantUnderTest';
import type { Tenant } from '../../tenantOptions';

const practice = `/groups/${digitalPracticeGroupId}`;
const inMinutes = (minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();

describe('subscriptions', () => {
  let tenant: Tenant;
  let graph: GraphAsker;
  let address: NotificationAddress;
  beforeEach(async () => {
    address = await openNotificationAddress();
    tenant = await startTenant({ notifications: { withinMs: 1_000, retryMs: 20 } });
    graph = graphOf(tenant);
  });
  afterEach(async () => {
    await tenant.close();
    await address.close();
  });

  const tool = (method: string, path: string, body?: unknown): Promise<Reply> =>
    ask(tenant, method, `/_tenant${path}`, { body });
  const wish = (overrides: Record<string, unknown> = {}): Record<string, unknown> => ({
    changeType: 'updated,deleted',
    notificationUrl: address.url,
    resource: 'users',
    expirationDateTime: inMinutes(10_000),
    clientState: 'known-only-to-us',
    ...overrides,
  });
  const subscribe = (overrides?: Record<string, unknown>): Promise<Reply> =>
    graph('POST', '/subscriptions', wish(overrides));
  const retitle = (jobTitle: string) => tool('PATCH', `/people/${people.sian.id}`, { jobTitle });

  describe('are made', () => {
    it('after the address has sent the token back as plain text', async () => {
      const { status, body } = await subscribe();
      expect(status).toBe(201);
      expect(body).toMatchObject({ resource: 'users', clientState: 'known-only-to-us', changeType: 'updated,deleted' });
      const [call] = address.calls;
      expect([call?.type, call?.value]).toEqual(['text/plain; charset=utf-8', []]);
      // It has to be decoded to be right.
      expect(call?.query.get('validationToken')).toMatch(/ .*:/);
      expect((await graph('GET', `/subscriptions/${body.id}`)).body).toEqual(body);
      expect((await graph('GET', '/subscriptions')).body.value).toHaveLength(1);
    });

    it.each<[string, Parameters<NotificationAddress['answer']>[0]]>([
      ['another status', (_call, response) => response.writeHead(202).end()],
      [
        'the token as it came',
        ({ query }, response) =>
          response
            .writeHead(200, { 'content-type': 'text/plain' })
            .end(encodeURIComponent(String(query.get('validationToken')))),
      ],
      [
        'the token as JSON',
        ({ query }, response) =>
          response.writeHead(200, { 'content-type': 'application/json' }).end(query.get('validationToken')),
      ],
      [
        'a redirect, even to where the token is sent back',
        ({ query }, response) => {
          const token = String(query.get('validationToken'));
          const location = `?${new URLSearchParams({ validationToken: token, there: '1' }).toString()}`;
          if (query.has('there')) response.writeHead(200, { 'content-type': 'text/plain' }).end(token);
          else response.writeHead(307, { location }).end();
        },
      ],
      ['nothing in time', () => undefined],
    ])('not after an answer with %s', async (_what, answer) => {
      address.answer(answer);
      const { status, body } = await subscribe();
      expect([status, body.error.code]).toEqual([400, 'ValidationError']);
      expect((await graph('GET', '/subscriptions')).body.value).toEqual([]);
    });

    it('with an address for lifecycle notifications only when that is good too', async () => {
      address.answer(({ query }, response) => {
        const good = query.get('lifecycle') === null;
        response.writeHead(good ? 200 : 500, { 'content-type': 'text/plain' }).end(query.get('validationToken'));
      });
      expect((await subscribe({ lifecycleNotificationUrl: `${address.url}?lifecycle=1` })).status).toBe(400);
      expect((await subscribe()).status).toBe(201);
    });

    it.each<[string, Record<string, unknown>, number]>([
      ['no address', { notificationUrl: 'changes' }, 400],
      ['something created', { changeType: 'created' }, 400],
      ['mail', { resource: `users/${people.sian.id}/messages` }, 400],
      ['more than 41,760 minutes', { expirationDateTime: inMinutes(41_770) }, 400],
      ['the past', { expirationDateTime: inMinutes(-1) }, 400],
      ['no end', { expirationDateTime: undefined }, 400],
      ['a long clientState', { clientState: 'x'.repeat(129) }, 400],
      ['resource data', { includeResourceData: true }, 400],
    ])('not for %s, and nobody is called', async (_what, overrides, expected) => {
      expect((await subscribe(overrides)).status).toBe(expected);
      expect(address.calls).toEqual([]);
    });

    it('not for another machine, which is not called', async () => {
      for (const name of ['notificationUrl', 'lifecycleNotificationUrl']) {
        const { body } = await subscribe({ [name]: 'https://example.org/changes' });
        expect(body.error.message).toBe(`The ${name} must be on this machine: the local tenant calls nobody else.`);
      }
      expect(address.calls).toEqual([]);
    });

    it('for at least 45 minutes', async () => {
      const { body } = await subscribe({ expirationDateTime: inMinutes(5) });
      expect(Date.parse(body.expirationDateTime)).toBeGreaterThanOrEqual(Date.parse(inMinutes(45)));
    });

    it('once for the same resource and changes', async () => {
      const { body } = await subscribe();
      const again = await subscribe();
      expect([again.status, again.body.error.message]).toEqual([
        409,
        `Subscription Id ${body.id} already exists for the requested combination`,
      ]);
      expect((await subscribe({ changeType: 'deleted' })).status).toBe(201);
    });

    it('up to a hundred by one application', async () => {
      const roles = ['Group.Read.All'];
      const other = graphOf(tenant, { app: 'tools', roles });
      const one = (i: number) => other('POST', '/subscriptions', wish({ resource: `groups/${i}` }));
      for (let i = 0; i < 100; i += 1) expect((await one(i)).status).toBe(201);
      expect((await one(100)).status).toBe(403);
      expect((await subscribe()).status).toBe(201);
    });

    it('by who may read the resource', async () => {
      const groups = graphOf(tenant, { app: 'tools', roles: ['GroupMember.Read.All'] });
      expect((await groups('POST', '/subscriptions', wish())).status).toBe(403);
      expect((await groups('POST', '/subscriptions', wish({ resource: 'groups' }))).status).toBe(201);
      expect((await subscribe({ resource: `/groups/${digitalPracticeGroupId}/members` })).status).toBe(201);
    });

    it('with a permission that only reads, where the service insists on it', async () => {
      await tenant.close();
      tenant = await startTenant({ notifications: { needReadPermission: true } });
      const strict = graphOf(tenant);
      expect((await strict('POST', '/subscriptions', wish({ resource: 'groups' }))).status).toBe(403);
      expect((await strict('POST', '/subscriptions', wish())).status).toBe(201);
    });
  });

  describe('are told', () => {
    it('what has changed, with the clientState, without any property', async () => {
      const { body } = await subscribe();
      await retitle('Pilot');
      await address.until(() => address.notifications().length > 0);
      expect(address.notifications()).toEqual([
        {
          subscriptionId: body.id,
          subscriptionExpirationDateTime: body.expirationDateTime,
          tenantId,
          clientState: 'known-only-to-us',
          changeType: 'updated',
          resource: `Users/${people.sian.id}`,
          resourceData: {
            '@odata.type': '#Microsoft.Graph.User',
            '@odata.id': `Users/${people.sian.id}`,
            id: people.sian.id,
            organizationId: tenantId,
          },
        },
      ]);
    });

    it('who came and left, of one group and of all of them, whoever did it', async () => {
      await subscribe({ resource: 'groups' });
      await subscribe({ resource: `groups/${digitalPracticeGroupId}/members` });
      await graph('DELETE', `${practice}/members/${people.sian.id}/$ref`);
      await tool('PUT', `/people/${people.margaret.id}/groups/${digitalPracticeGroupId}`);
      await tool('PATCH', practice, { description: 'Changed.' });
      await address.until(() => address.notifications().length === 5);
      const people1 = address.notifications().map(({ resourceData }) => resourceData['members@delta']);
      const left = [{ id: people.sian.id, '@removed': 'deleted' }];
      const joined = [{ id: people.margaret.id }];
      expect(people1).toEqual(expect.arrayContaining([left, left, joined, joined, undefined]));
    });

    it('that a group with hidden membership changed, not who came or left', async () => {
      await subscribe({ resource: 'groups' });
      await tool('PATCH', practice, { visibility: 'HiddenMembership' });
      await tool('DELETE', `/people/${people.sian.id}${practice}`);
      await address.until(() => address.notifications().length === 2);
      expect(JSON.stringify(address.notifications())).not.toContain(people.sian.id);
    });

    it('that somebody was deleted as an update, and for good as deleted', async () => {
      await subscribe({ resource: `users/${people.sian.id}` });
      await retitle('Pilot');
      await tool('DELETE', `/people/${people.kevin.id}`);
      await tool('DELETE', `/people/${people.sian.id}`);
      await tool('DELETE', `/people/${people.sian.id}?forever=true`);
      await address.until(() => address.notifications().length === 3);
      expect(address.notifications().map(({ changeType }) => changeType)).toEqual(['updated', 'updated', 'deleted']);
    });

    it('nothing of a change that was refused', async () => {
      await subscribe({ resource: 'groups' });
      const bind = [people.margaret.id, people.bethan.id].map((id) => `https://graph.microsoft.com/v1.0/users/${id}`);
      expect((await graph('PATCH', practice, { 'members@odata.bind': bind })).status).toBe(400);
      await graph('DELETE', `${practice}/members/${people.sian.id}/$ref`);
      await address.until(() => address.notifications().length > 0);
      expect(address.notifications()).toHaveLength(1);
    });

    it('at once, even while reads lag', async () => {
      await tool('PUT', '/directory', { lagMs: 60_000 });
      await subscribe();
      await retitle('Pilot');
      await address.until(() => address.notifications().length === 1);
      expect((await graph('GET', `/users/${people.sian.id}`)).body.jobTitle).toBe('Content Designer');
    });

    it('again until the address takes it, also when it answers too late', async () => {
      await subscribe();
      const answers = [500, 0, 404, 202];
      address.answer((_call, response) => {
        const status = answers.shift();
        if (status) response.writeHead(status).end();
      });
      await retitle('Pilot');
      await address.until(() => answers.length === 0);
      const told = address.calls.slice(1).map(({ value }) => value[0].resource);
      expect(told).toEqual(Array(4).fill(`Users/${people.sian.id}`));
    });

    it('for four hours, and then no more', async () => {
      await subscribe();
      address.answer((_call, response) => response.writeHead(503).end());
      await retitle('Pilot');
      await address.until(() => address.notifications().length > 1);
      await tool('PUT', '/clock', { advance: 'PT4H1M' });
      while ((await tool('GET', '/subscriptions')).body.waiting > 0) await retitle('Pilot');
      address.answer();
      await tool('PATCH', `/people/${people.kevin.id}`, { city: 'Leeds' });
      await address.until(() => address.notifications().some(({ resource }) => resource.endsWith(people.kevin.id)));
      expect(address.calls.at(-1)?.value).toHaveLength(1);
    });

    it('many changes in few requests', async () => {
      await subscribe({ resource: 'groups' });
      const leave = [people.sian.id, people.iqbal.id, people.grace.id, people.rhys.id];
      await tool('POST', `${practice}/members`, { leave });
      await address.until(() => address.notifications().length === 4);
      expect(address.calls).toHaveLength(2);
    });

    it('nothing of what gets lost', async () => {
      await subscribe();
      await tool('PUT', '/directory', { lostNotifications: 1 });
      await retitle('Pilot');
      // The answer of another request: the change before it has been looked at by then.
      await graph('GET', '/subscriptions');
      await tool('PUT', '/directory', { lostNotifications: 0 });
      await tool('PATCH', `/people/${people.kevin.id}`, { city: 'Leeds' });
      await address.until(() => address.notifications().length > 0);
      expect(address.notifications().map(({ resource }) => resource)).toEqual([`Users/${people.kevin.id}`]);
    });
  });

  describe('end', () => {
    it('when they expire, unless they were renewed', async () => {
      const [one, two] = [await subscribe(), await subscribe({ resource: 'groups' })];
      const renewal = { expirationDateTime: inMinutes(30_000) };
      const renewed = await graph('PATCH', `/subscriptions/${one.body.id}`, renewal);
      expect([renewed.status, renewed.body.expirationDateTime]).toEqual([200, renewal.expirationDateTime]);
      await tool('PUT', '/clock', { advance: 'P8D' });
      expect((await graph('GET', `/subscriptions/${one.body.id}`)).status).toBe(200);
      expect((await graph('GET', `/subscriptions/${two.body.id}`)).status).toBe(404);
      expect((await graph('PATCH', `/subscriptions/${two.body.id}`, renewal)).status).toBe(404);
      await tool('PATCH', practice, { description: 'Changed.' });
      await retitle('Pilot');
      await address.until(() => address.notifications().length > 0);
      expect(address.notifications().map(({ subscriptionId }) => subscriptionId)).toEqual([one.body.id]);
    });

    it('when they are deleted, by the application that made them', async () => {
      const { body } = await subscribe();
      const other = graphOf(tenant, { app: 'tools', roles: ['User.Read.All'] });
      expect((await other('DELETE', `/subscriptions/${body.id}`)).status).toBe(404);
      expect((await other('GET', '/subscriptions')).body.value).toEqual([]);
      expect((await graph('DELETE', `/subscriptions/${body.id}`)).status).toBe(204);
      expect((await graph('DELETE', `/subscriptions/${body.id}`)).status).toBe(404);
    });

    it('without a word when Graph loses them', async () => {
      const { body } = await subscribe({ lifecycleNotificationUrl: address.url });
      expect((await tool('DELETE', `/subscriptions/${body.id}`)).status).toBe(204);
      expect((await graph('GET', `/subscriptions/${body.id}`)).status).toBe(404);
      expect(address.notifications()).toEqual([]);
    });

    it('after a warning to the address for lifecycle notifications', async () => {
      const { body } = await subscribe({ lifecycleNotificationUrl: address.url });
      await subscribe({ resource: 'groups' });
      await tool('PUT', '/clock', { advance: 'P6DT21H' });
      await address.until(() => address.notifications().length > 0);
      expect(address.notifications()).toEqual([
        expect.objectContaining({
          subscriptionId: body.id,
          lifecycleEvent: 'reauthorizationRequired',
          clientState: 'known-only-to-us',
        }),
      ]);
    });
  });

  it('tell nothing from a challenge until they are renewed, and never anything but their end is changed', async () => {
    const { body } = await subscribe({ lifecycleNotificationUrl: address.url });
    const path = `/subscriptions/${body.id}`;
    expect((await graph('PATCH', path, { notificationUrl: address.url })).status).toBe(400);
    await tool('POST', `${path}/challenge`);
    await retitle('Pilot');
    await address.until(() => address.notifications().length === 1);
    expect((await graph('PATCH', path, { expirationDateTime: inMinutes(20_000) })).status).toBe(200);
    await tool('PATCH', `/people/${people.kevin.id}`, { city: 'Leeds' });
    await address.until(() => address.notifications().length === 2);
    expect(address.notifications().map(({ lifecycleEvent, resource }) => lifecycleEvent ?? resource)).toEqual([
      'reauthorizationRequired',
      `Users/${people.kevin.id}`,
    ]);
  });

  it('leave nothing running when the tenant ends', async () => {
    await subscribe();
    address.answer(() => undefined);
    await retitle('Pilot');
    await address.until(() => address.notifications().length > 0);
    await tenant.close();
    const { length } = address.calls;
    tenant = await startTenant();
    expect(address.calls).toHaveLength(length);
  });
});

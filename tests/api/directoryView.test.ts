import { people, serviceDesignersGroupId } from '../../local/seed';
import type { CommunityCard, DirectoryView, ProfileView, RosterView } from '../../src/domain/membership';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${digitalPractice}`;

describe('the directory of communities over HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await waitUntil(
      'rosters',
      async () => {
        const view = await directory('outsider');
        return view.body.communities.every(({ size }) => size > 0);
      },
      45_000,
    );
  });
  afterAll(() => world.stop());

  const directory = (person: string, headers?: Record<string, string>) =>
    world.call<DirectoryView>(person, 'GET', 'directory', undefined, headers);
  const cardOf = async (person: string, id = digitalPractice): Promise<CommunityCard | undefined> =>
    (await directory(person)).body.communities.find((card) => card.id === id);
  const roster = (person: string, headers?: Record<string, string>) =>
    world.call<RosterView>(person, 'GET', `${community}/roster`, undefined, headers);

  it('shows everybody of the organisation all communities, who leads them, how large they are, where and when', async () => {
    const { body } = await directory('newcomer');
    const names = body.communities.map(({ name }) => name);
    expect(names).toContain('Service Designers');
    expect(names).toEqual([...names].sort());
    expect(body.readAt).toBeDefined();
    const card = await cardOf('newcomer');
    expect(card?.leads.map(({ id }) => id)).toContain(people.bethan.id);
    expect(card?.purpose).toBe('Everybody who makes digital services at the Harbour and Coast Agency.');
    // Kevin is in the group still, but his account is disabled.
    expect(card?.size).toBe(16);
    expect(card?.places.length).toBeGreaterThan(0);
    expect(Date.parse(card?.nextSession?.start ?? '')).toBeGreaterThan(0);
    expect(card?.you).toEqual({ state: 'out', why: [] });
    expect((await cardOf('newcomer', serviceDesignersGroupId))?.nextSession).toBeUndefined();
    expect((await world.callWith(undefined, 'GET', 'directory')).status).toBe(401);
  });

  it('tells members why they are in, a guest like anybody else', async () => {
    for (const person of ['member', 'contractor', 'guest'])
      expect((await cardOf(person))?.you).toMatchObject({ state: 'in', why: [{ kind: 'addedInTeams' }] });
  });

  it('says why a community could suit somebody, until they are in it', async () => {
    const { body } = await world.call<{ rulesVersion: string }>('facilitator', 'GET', `${community}/membership`);
    const rule = {
      ...{ id: 'products', name: 'Product managers', mode: 'suggest', exclude: [] },
      include: [{ attribute: 'jobTitle', how: 'has', values: ['Product manager'], synonyms: true }],
    };
    const saved = await world.call('facilitator', 'PUT', `${community}/membership/rules`, {
      rules: [rule],
      rulesVersion: body.rulesVersion,
    });
    expect(saved.status).toBe(200);
    expect((await cardOf('newcomer'))?.suits).toEqual([
      { attribute: 'jobTitle', value: 'Product manager', bySynonym: true },
    ]);
    expect(await cardOf('member')).not.toHaveProperty('suits');
    await world.call('newcomer', 'POST', `${community}/membership/join`);
    expect(await cardOf('newcomer')).not.toHaveProperty('suits');
  });

  it('is not sent again to somebody who has it already', async () => {
    const { headers } = await directory('neighbour');
    const etag = headers.get('etag') ?? '';
    expect((await directory('neighbour', { 'if-none-match': etag })).status).toBe(304);
    await world.call('neighbour', 'POST', `${community}/membership/join`);
    expect((await directory('neighbour', { 'if-none-match': etag })).status).toBe(200);
  });

  it('opens a community to its members: everybody by name, with what they do and can be asked about', async () => {
    const asked = await world.call<ProfileView>('member', 'PUT', 'me/profile', {
      askAbout: ['  Welsh in\nservices ', '', 'Kanban', 'kanban'],
    });
    expect(asked.body).toEqual({ askAbout: ['Welsh in services', 'Kanban'] });
    expect((await world.call<ProfileView>('member', 'GET', 'me/profile')).body).toEqual(asked.body);
    const { body, headers } = await roster('member');
    const sian = body.people.find(({ isYou }) => isYou);
    expect(sian).toMatchObject({ id: people.sian.id, askAbout: ['Welsh in services', 'Kanban'] });
    expect(sian?.jobTitle).toBe(people.sian.jobTitle);
    expect(body.people.find(({ id }) => id === people.owain.id)?.guest).toBe(true);
    expect(body.people.find(({ id }) => id === people.bethan.id)?.leads).toBe('owner');
    expect(body.people.map(({ id }) => id)).not.toContain(people.kevin.id);
    expect(JSON.stringify(body)).not.toContain('@');
    const again = await roster('member', { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await roster('outsider')).status).toBe(403);
  });

  it.each([
    [{ askAbout: ['one', 'two', 'three', 'four', 'five', 'six'] }, 'tooManyTopics'],
    [{ askAbout: ['x'.repeat(61)] }, 'topicLength'],
    [{ askAbout: 'Kanban' }, 'badRequest'],
    [{}, 'badRequest'],
  ])('refuses what nobody can be asked about: %j', async (wish, code) => {
    const { status, body } = await world.call<{ code: string; detail: string }>('guest', 'PUT', 'me/profile', wish);
    expect([status, body.code]).toEqual([400, code]);
    expect(body.detail).toContain('Nothing was changed');
    expect((await world.call<ProfileView>('guest', 'GET', 'me/profile')).body).toEqual({ askAbout: [] });
  });
});

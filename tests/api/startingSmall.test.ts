import { randomUUID } from 'node:crypto';
import { people, serviceDesignersGroupId } from '../../local/seed';
import type { BoardView, NextBoardView } from '../../src/domain/leanCoffee';
import type { MyCommunitiesView, PeopleView } from '../../src/domain/membership';
import { openWorld, type ApiAnswer, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const community = `communities/${serviceDesignersGroupId}`;

describe('a community that has not met yet', () => {
  let world: World;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    world = await openWorld();
    for (const person of ['starter', 'member', 'outsider']) {
      tokens.set(person, await world.mint({ as: person, audience: 'api' }));
    }
  });
  afterAll(() => world.stop());

  const call = <Body>(person: string, method: string, path: string, body?: unknown): Promise<ApiAnswer<Body>> =>
    world.callWith<Body>(tokens.get(person), method, path, body);
  const start = (wish: object, person = 'starter') =>
    call<NextBoardView & { code?: string; detail?: string }>(person, 'POST', `${community}/sessions`, {
      key: randomUUID(),
      minutes: 60,
      ...wish,
    });

  it('is found by its lead, who may start a session, and shows nobody a board', async () => {
    const mine = await call<MyCommunitiesView>('starter', 'GET', 'me/communities');
    expect(mine.body.communities).toContainEqual({ id: serviceDesignersGroupId, name: 'Service Designers' });
    expect((await call<MyCommunitiesView>('outsider', 'GET', 'me/communities')).body.communities).toEqual([]);
    const next = await call<NextBoardView>('starter', 'GET', `${community}/leanCoffee`);
    expect(next.body).toEqual({ board: null, mayStart: true, timeZone: 'Europe/London' });
  });

  it('finds its people by the beginning of a name, accents or not', async () => {
    const found = await call<PeopleView>('starter', 'GET', `${community}/people?search=sian`);
    expect(found.body.people).toEqual([{ id: people.sian.id, name: people.sian.displayName, isYou: false }]);
    expect((await call<PeopleView>('starter', 'GET', `${community}/people`)).body.people.length).toBeGreaterThan(3);
    expect((await call('starter', 'GET', `${community}/people?search=${'x'.repeat(201)}`)).status).toBe(400);
  });

  it.each([
    [{ key: 'mine' }, 'badRequest'],
    [{ minutes: 'an hour' }, 'badRequest'],
    [{ startsAt: 'tomorrow' }, 'badRequest'],
    [{ startsAt: '2026-02-31T10:00:00Z' }, 'badRequest'],
    [{ minutes: 5 }, 'badSessionLength'],
    [{ startsAt: '2001-01-01T10:00:00Z' }, 'startsInThePast'],
    [{ startsAt: '2099-01-01T10:00:00Z' }, 'startsTooFarAhead'],
  ])('starts nothing by %j, and says why', async (wish, code) => {
    const refused = await start(wish);
    expect(refused.status).toBe(400);
    expect(refused.body.code).toBe(code);
    expect(refused.body.detail).toMatch(/Nothing was (started|changed)/);
    expect((await call<NextBoardView>('starter', 'GET', `${community}/leanCoffee`)).body.board).toBeNull();
  });

  it('has its first board at once, with one session however often it was asked for, and everybody invited', async () => {
    const key = randomUUID();
    const first = await start({ key });
    expect(first.status).toBe(201);
    expect(first.body.board).toMatchObject({
      community: { name: 'Service Designers' },
      session: { phase: 'proposing' },
    });
    const again = await start({ key });
    expect(again.status).toBe(200);
    expect(again.body.board?.session.id).toBe(first.body.board?.session.id);

    const overlapping = await start({});
    expect(overlapping.status).toBe(409);
    expect(overlapping.body.detail).toMatch(
      /another session at that time: it starts on .* at \d\d:\d\d\. Nothing was changed/,
    );

    const session = first.body.board!.session;
    const proposed = await call<BoardView>('starter', 'POST', `${community}/sessions/${session.id}/topics`, {
      ...{ id: randomUUID(), title: 'What do we want to learn?', anonymous: false },
    });
    expect(proposed.status).toBe(201);
    await waitUntil(
      'the Teams link',
      async () =>
        (await call<NextBoardView>('starter', 'GET', `${community}/leanCoffee`)).body.board?.session.joinUrl !==
        undefined,
      20_000,
    );
    const mailbox = await world.tenantTool<{ messages: { subject: string }[] }>(
      'GET',
      `mailboxes/${encodeURIComponent(people.sian.mail!)}`,
    );
    expect(mailbox.messages.filter(({ subject }) => subject === 'Lean Coffee: Service Designers')).toHaveLength(1);
  });
});

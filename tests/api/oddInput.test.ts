import { randomUUID } from 'node:crypto';
import { people, serviceDesignersGroupId } from '../../local/seed';
import type { Problem } from '../../src/domain/kernel';
import type { InviteView, MembershipView } from '../../src/domain/membership';
import { digitalPractice, openWorld, type World } from '../world/openWorld';
import { waitUntil } from '../world/waitUntil';

const leading = `communities/${digitalPractice}/membership`;
const managing = `manager/communities/${digitalPractice}`;
const half = '\ud800';

describe('odd input about membership', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ planned: false, now: '2026-02-26T10:00:00Z' });
    await world.runTimer('readDirectory');
    const look = () => world.call<MembershipView>('facilitator', 'GET', leading);
    await waitUntil('the first roster', async () => (await look()).body.size > 10);
  });
  afterAll(() => world.stop());

  const post = <Body>(person: string, path: string, body?: object) =>
    world.call<Body & Problem>(person as 'facilitator', 'POST', path, body);

  it.each(['a/b', '../..', '', half, 'x'.repeat(101), `${people.leonie.id} `])(
    'an id that is none (%j) is refused with a sentence wherever one is given',
    async (odd) => {
      const create = { key: randomUUID(), name: 'Tide gauges', purpose: 'People who look after tide gauges.' };
      const asked: readonly [who: string, path: string, body: object][] = [
        ['facilitator', `${leading}/invite`, { ids: [odd], dryRun: true }],
        ['facilitator', `${leading}/could-join/ask`, { key: randomUUID(), personIds: [odd], message: 'x'.repeat(30) }],
        ['manager', `${managing}/split`, { into: serviceDesignersGroupId, personIds: [odd], move: false }],
        ['manager', `${managing}/merge`, { into: odd }],
        ['manager', 'manager/communities', { ...create, proposalId: odd }],
        ['manager', 'manager/communities', { ...create, groupId: odd }],
      ];
      for (const [who, path, body] of asked) {
        const answer = await post(who, path, body);
        expect([path, answer.status, answer.body.code]).toEqual([path, 400, 'badRequest']);
        expect(answer.body.detail).toMatch(/^[A-Z].*Nothing was changed\.$/);
      }
    },
  );

  it('half a character in a text is left out, as what nobody sees is', async () => {
    const invited = await post<InviteView>('facilitator', `${leading}/invite`, { text: half, dryRun: true });
    expect([invited.status, invited.body.unknown]).toEqual([200, []]);
    const named = await post<InviteView>('facilitator', `${leading}/invite`, {
      text: `No${half}body Here`,
      dryRun: true,
    });
    expect([named.status, named.body.unknown]).toEqual([200, ['Nobody Here']]);
    const idea = {
      key: `${half}${randomUUID()}`,
      name: `Ti${half}de gauges`,
      purpose: `Those who look after them.${half}`,
    };
    const proposed = await post<{ name: string; purpose: string }>('member', 'communities/propose', idea);
    expect(proposed.status).toBe(201);
    expect(proposed.body).toMatchObject({ name: 'Tide gauges', purpose: 'Those who look after them.' });
    expect((await post('manager', 'manager/communities', { ...idea, name: half })).status).toBe(400);
  });

  it('a pasted list of one endless word is looked up like any other, while others are answered', async () => {
    for (const text of [`a${'\u0301'.repeat(49_000)}`, 'x'.repeat(49_900), "'".repeat(49_000)]) {
      const looking = post<InviteView>('facilitator', `${leading}/invite`, { text, dryRun: true });
      const other = world.call('member', 'GET', 'me/communities');
      expect((await other).status).toBe(200);
      const { status, body } = await looking;
      expect([status, body.invited, body.ambiguous]).toEqual([200, [], []]);
      for (const one of body.unknown) expect(one.length).toBeLessThanOrEqual(240);
    }
  });
});

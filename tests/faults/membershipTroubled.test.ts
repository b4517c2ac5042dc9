import type { Tenant } from '../../local/tenant';
import { followMembership } from '../world/followMembership';
import { openMembershipStage, type MembershipStage } from './membershipStage';
import type { StagedHost } from './stage';
import { waitUntil } from '../world/waitUntil';

type Fault = Exclude<Parameters<Tenant['faults']['add']>[0], { share: number }>;

const adding: Fault['match'] = { method: 'PATCH', path: '/groups/' };
const batch: Fault['match'] = { method: 'POST', path: '/.?batch' };
const removing: Fault['match'] = { method: 'DELETE', path: '/members/' };

const troubles: readonly [string, Omit<Fault, 'match'>][] = [
  ['a 429 that asks for a second', { status: 429, retryAfter: 1, times: 2 }],
  ['a 503 that asks for a second', { status: 503, retryAfter: 1 }],
  ['a 503 that names no time', { status: 503 }],
  ['a page of a gateway that did carry it out', { status: 504, html: true, afterEffect: true }],
  ['a connection dropped on the way there', { drop: 'before' }],
  ['a connection dropped on the way back', { drop: 'after' }],
];

describe('a community and its group, with a directory in trouble', () => {
  let stage: MembershipStage;
  let host: StagedHost;
  let other: StagedHost;
  beforeAll(async () => {
    stage = await openMembershipStage();
    host = await stage.startHost('one');
    other = await stage.startHost('two');
    await stage.settle(host);
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    stage.tenant.faults.clear();
    stage.tenant.recording.clear();
  });
  afterEach(() => stage.tenant.faults.clear());

  /** Answered with 429, or never arrived: such a request was not carried out, and is no double. */
  const carriedOut = () =>
    stage.tenant.recording.entries().filter(({ fault = '' }) => !/dropped-before|status-(429|503)$/.test(fault));

  it.each(troubles)('agree in the end after %s to an addition, and nobody is added twice', async (_what, fault) => {
    const person = stage.newcomer();
    stage.tenant.faults.add({ ...fault, match: adding });
    await stage.click(host, person.userPrincipalName, 'join');
    await stage.settle(host);
    expect(await stage.inGroup()).toContain(person.id);
    await stage.expectAgreement();
    expect(carriedOut().filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it.each(troubles)('agree in the end after %s to a removal', async (_what, fault) => {
    const person = stage.newcomer();
    await stage.click(host, person.userPrincipalName, 'join');
    await stage.settle(host);
    stage.tenant.recording.clear();
    stage.tenant.faults.add({ ...fault, match: batch });
    await stage.click(host, person.userPrincipalName, 'leave');
    await stage.settle(host);
    expect(await stage.inGroup()).not.toContain(person.id);
    await stage.expectAgreement();
    stage.expectNothingDoubled();
  });

  it('send again only what was throttled inside a batch, once it may go', async () => {
    const [one, two] = [stage.newcomer(), stage.newcomer()];
    for (const { userPrincipalName } of [one, two]) await stage.click(host, userPrincipalName, 'join');
    await stage.settle(host);
    stage.tenant.recording.clear();
    stage.tenant.faults.add({ match: removing, status: 429, retryAfter: 1 });
    for (const { userPrincipalName } of [one, two]) await stage.click(host, userPrincipalName, 'leave');
    await stage.settle(host);
    await stage.expectAgreement();
    const removals = stage.tenant.recording.entries().filter(({ method }) => method === 'DELETE');
    expect(removals.map(({ status }) => status).sort()).toEqual([204, 204, 429]);
  });

  it('report somebody whom the directory does not know any more, and add everybody else', async () => {
    const people = [stage.newcomer(), stage.newcomer(), stage.newcomer(), stage.newcomer()];
    const [gone] = people;
    await stage.tool('DELETE', `people/${gone!.id}`);
    await stage.owe(people);
    await stage.queue('memberships').sendMessage(JSON.stringify({ communityId: stage.communityId }));
    const others = people.slice(1).map(({ id }) => id);
    await waitUntil('the others', async () => {
      const inGroup = await stage.inGroup();
      return others.every((id) => inGroup.includes(id));
    });
    const failed = await waitUntil('the row', async () => {
      const runs = await stage.runs.latest(stage.communityId, 3);
      return runs.find(({ state }) => state === 'failed')?.failed;
    });
    expect(failed).toMatchObject([{ id: gone!.id, write: 'add', why: 'personUnknown' }]);
    await stage.settle(host);
    expect(await stage.inRoster()).not.toContain(gone!.id);
    await stage.expectAgreement();
  });

  it('are not misled by a directory that answers with what was before', async () => {
    const [clicked, put, taken] = [stage.newcomer(), stage.newcomer(), stage.newcomer()];
    await stage.click(host, taken.userPrincipalName, 'join');
    await stage.settle(host);
    await stage.tool('PUT', 'directory', { lagMs: 60_000, staleReads: 0.5 });
    stage.tenant.recording.clear();
    await stage.click(host, clicked.userPrincipalName, 'join');
    await stage.addByHand(put);
    await stage.removeByHand(taken);
    for (let round = 0; round < 4; round += 1) {
      await followMembership(host);
      await stage.advance(0.005);
    }
    await stage.tool('PUT', 'directory', { lagMs: 0 });
    await stage.settle(host);
    expect(await stage.inRoster()).toEqual(expect.arrayContaining([clicked.id, put.id]));
    expect(await stage.inRoster()).not.toContain(taken.id);
    await stage.expectAgreement();
    stage.expectNothingDoubled();
  });

  it('are brought in line once when two hosts are at it, and when messages come twice', async () => {
    const people = Array.from({ length: 10 }, () => stage.newcomer());
    const message = JSON.stringify({ communityId: stage.communityId });
    await Promise.all(
      people.map(async ({ userPrincipalName }, at) => {
        await stage.click(at % 2 ? host : other, userPrincipalName, 'join');
        await stage.queue('memberships').sendMessage(message);
      }),
    );
    await Promise.all([followMembership(host), followMembership(other)]);
    await stage.settle(other);
    await stage.expectAgreement();
    stage.expectNothingDoubled();
    expect(await stage.inGroup()).toEqual(expect.arrayContaining(people.map(({ id }) => id)));
  });
});

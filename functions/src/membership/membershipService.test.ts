import type { JoiningReason, MemberRecord } from '../../../src/domain/membership';
import { theseCommunities } from '../communities/testing/theseCommunities';
import { Refusal } from '../platform/refusal';
import { MembershipService } from './membershipService';
import { rostersInMemory } from './testing/rostersInMemory';

const community = { id: 'c1', name: 'Digital Practice' };
const other = { id: 'c2', name: 'A Circle' };
const since = '2026-03-02T09:00:00.000Z';
const joined: JoiningReason = { kind: 'joined', since };
const owner: JoiningReason = { kind: 'lead', since, as: 'owner' };
const ana: MemberRecord = { id: 'ana', name: 'Ana', reasons: [joined], confirmed: true };
const left: MemberRecord = { ...ana, reasons: [], left: { at: since, how: 'byThemselves' } };
const away: MemberRecord = { ...ana, away: { since, how: 'disabled' } };
const principal = { id: 'ana', name: 'Ana' };

/** A directory and a roster in a test's hand. */
function world() {
  let now = 0;
  let isReachable = true;
  let isTooEarly = false;
  let asked = 0;
  const inGroup = new Set<string>();
  const firstReads: string[] = [];
  const rosters = rostersInMemory();
  const know = (record: MemberRecord, id = community.id): void => rosters.put(id, record);
  const service = new MembershipService({
    communities: theseCommunities([community, other]),
    rosters,
    lookup: {
      groupsOf: (id, groups) => {
        asked += 1;
        return isReachable
          ? Promise.resolve(new Set(inGroup.has(id) ? groups : []))
          : Promise.reject(new Error('the directory is out of reach'));
      },
    },
    time: () => now,
    firstRead: (id) => {
      firstReads.push(id);
      if (isTooEarly) return Promise.resolve();
      for (const person of inGroup) know({ ...ana, id: person, reasons: [owner] }, id);
      return Promise.resolve();
    },
  });
  const enter = (id = community.id) =>
    service.enter(id, principal).then(
      ({ role }) => role as string,
      (error: unknown) => (error instanceof Refusal ? error.reason.code : 'failed'),
    );
  return {
    ...{ service, inGroup, know, enter, firstReads },
    askedTimes: () => asked,
    notYet: (so: boolean) => (isTooEarly = so),
    loseDirectory: () => (isReachable = false),
    pass: (ms: number) => (now += ms),
  };
}

describe('who is let into a community', () => {
  it('is who the roster knows, in their role', async () => {
    const { know, enter } = world();
    know({ ...ana, reasons: [joined, owner] });
    expect(await enter()).toBe('lead');
    expect(await enter('another')).toBe('communityUnknown');
  });

  it('is also who was put into the team a moment ago', async () => {
    const { know, inGroup, enter } = world();
    know({ ...ana, id: 'ben' });
    inGroup.add('ana');
    expect(await enter()).toBe('member');
  });

  it('is a lead as soon as their record says so, though the group alone let them in a moment before', async () => {
    const { know, inGroup, enter } = world();
    know({ ...ana, id: 'ben' });
    inGroup.add('ana');
    expect(await enter()).toBe('member');
    know({ ...ana, reasons: [owner] });
    expect(await enter()).toBe('lead');
  });

  it('is a lead of a community that nobody has read the group of yet, read once', async () => {
    const { inGroup, enter, firstReads } = world();
    inGroup.add('ana');
    expect(await enter()).toBe('lead');
    await enter();
    expect(firstReads).toEqual(['c1']);
  });

  it('is read soon where that was not possible at first, without asking for it each time', async () => {
    const { inGroup, enter, firstReads, notYet, pass } = world();
    inGroup.add('ana');
    notYet(true);
    expect(await enter()).toBe('member');
    pass(1_000);
    expect(await enter()).toBe('member');
    expect(firstReads).toHaveLength(1);
    notYet(false);
    pass(30_000);
    expect(await enter()).toBe('lead');
  });

  it('is nobody whose account is disabled, whatever token they hold and whatever the group says', async () => {
    const { know, inGroup, enter } = world();
    know(away);
    inGroup.add('ana');
    expect(await enter()).toBe('notAMember');
  });

  it('is nobody who left by choice, though the group still has them', async () => {
    const { know, inGroup, enter, askedTimes } = world();
    know(left);
    inGroup.add('ana');
    expect(await enter()).toBe('notAMember');
    expect(askedTimes()).toBe(0);
  });

  it('is nobody who has left: half a minute after that at the latest, at once where it was done', async () => {
    const { know, service, enter, pass } = world();
    know(ana);
    expect(await enter()).toBe('member');
    know(left);
    expect(await enter()).toBe('member');
    pass(30_001);
    expect(await enter()).toBe('notAMember');
    know(ana);
    expect(await enter()).toBe('member');
    know(left);
    service.forget('c1', 'ana');
    expect(await enter()).toBe('notAMember');
  });

  it('is a lead only as long as the roster says so', async () => {
    const { know, enter, pass } = world();
    know({ ...ana, reasons: [joined, owner] });
    await enter();
    know(ana);
    pass(30_001);
    expect(await enter()).toBe('member');
  });

  it('is at once who was refused and joins then; the directory is asked once in half a minute', async () => {
    const { know, inGroup, enter, askedTimes, pass } = world();
    know({ ...ana, id: 'ben' });
    expect(await enter()).toBe('notAMember');
    expect(await enter()).toBe('notAMember');
    expect(askedTimes()).toBe(1);
    know(ana);
    expect(await enter()).toBe('member');
    know({ ...ana, id: 'ben' }, 'c2');
    expect(await enter('c2')).toBe('notAMember');
    inGroup.add('ana');
    pass(30_001);
    expect(await enter('c2')).toBe('member');
  });
});

describe('what a person is in', () => {
  it('is the communities that know them, by name, put into the team a moment ago or not', async () => {
    const { inGroup, know, service } = world();
    know(ana);
    inGroup.add('ana');
    expect((await service.communitiesOf(principal)).communities).toEqual([
      { id: 'c2', name: 'A Circle' },
      { id: 'c1', name: 'Digital Practice' },
    ]);
  });

  it('is what is known already while the directory is out of reach', async () => {
    const { know, service, loseDirectory } = world();
    know(ana);
    loseDirectory();
    expect((await service.communitiesOf(principal)).communities).toEqual([{ id: 'c1', name: 'Digital Practice' }]);
  });

  it.each([
    ['an account that is disabled', away],
    ['somebody who left, though the group still has them', left],
  ])('is nothing for %s', async (_, record) => {
    const { know, inGroup, service } = world();
    know(record);
    know(record, 'c2');
    inGroup.add('ana');
    expect((await service.communitiesOf(principal)).communities).toEqual([]);
  });
});

describe('people of a community', () => {
  it('are found by name, with nothing but id, name and whether it is the reader', async () => {
    const { know, service } = world();
    know({ ...ana, mail: 'ana@example.org' });
    expect(await service.search('c1', 'an', 'ana')).toEqual({ people: [{ id: 'ana', name: 'Ana', isYou: true }] });
    expect(await service.search('c1', 'an', 'bo')).toEqual({ people: [{ id: 'ana', name: 'Ana', isYou: false }] });
    expect(await service.search('c1', 'x', 'ana')).toEqual({ people: [] });
  });

  it('are read first in a community that was never read', async () => {
    const { inGroup, service } = world();
    inGroup.add('ana');
    expect((await service.roster('c1')).map(({ id }) => id)).toEqual(['ana']);
  });

  it.each([left, away])('are no longer there when they have left or gone', async (record) => {
    const { know, service } = world();
    know(record);
    expect(await service.findPerson('c1', 'ana')).toBeUndefined();
    expect(await service.roster('c1')).toEqual([]);
  });
});

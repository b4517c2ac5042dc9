import type { Person } from '../../../src/domain/membership';
import { Refusal } from '../platform/refusal';
import type { CommunitySettings } from '../platform/settings';
import { MembershipService } from './membershipService';

const community: CommunitySettings = {
  id: 'c1',
  name: 'Digital Practice',
  mailbox: 'communities@example.org',
  boardUrl: 'https://example.org',
  timeZone: 'Europe/London',
};
const other: CommunitySettings = { ...community, id: 'c2', name: 'A Circle' };
const ana: Person = { id: 'ana', name: 'Ana', role: 'lead', active: true };
const principal = { id: 'ana', name: 'Ana', isAdministrator: false };

/** A directory and a roster in a test's hand. */
function world() {
  let now = 0;
  let isReachable = true;
  const inGroup = new Map<string, Person>();
  const rosters = new Map([community, other].map(({ id }) => [id, new Map<string, Person>()]));
  const roster = rosters.get(community.id)!;
  const service = new MembershipService(
    [community, other],
    {
      load: (id) => Promise.resolve([...rosters.get(id)!.values()]),
      find: (id, personId) => Promise.resolve(rosters.get(id)?.get(personId)),
      apply: (id, { put, remove }) => {
        for (const person of put) rosters.get(id)?.set(person.id, person);
        for (const personId of remove) rosters.get(id)?.delete(personId);
        return Promise.resolve();
      },
    },
    {
      peopleOf: () => Promise.resolve([...inGroup.values()]),
      groupsOf: (id, groups) =>
        isReachable
          ? Promise.resolve(new Set(inGroup.has(id) ? groups : []))
          : Promise.reject(new Error('the directory is out of reach')),
    },
    () => now,
  );
  const enter = (id = community.id) =>
    service.enter(id, principal).then(
      ({ role }) => role as string,
      (error: unknown) => (error instanceof Refusal ? error.reason.code : 'failed'),
    );
  const loseDirectory = () => (isReachable = false);
  return { service, inGroup, roster, enter, loseDirectory, pass: (ms: number) => (now += ms) };
}

describe('who is let into a community', () => {
  it('is who the roster knows, in their role', async () => {
    const { service, inGroup, enter } = world();
    inGroup.set('ana', ana);
    await service.sync('c1');
    expect(await enter()).toBe('lead');
    expect(await enter('another')).toBe('communityUnknown');
  });

  it('is also who has joined since the last sync', async () => {
    const { service, inGroup, enter } = world();
    inGroup.set('ben', { ...ana, id: 'ben', name: 'Ben' });
    await service.sync('c1');
    inGroup.set('ana', ana);
    expect(await enter()).toBe('member');
  });

  it('is a lead of a community that nobody has read the group of yet', async () => {
    const { inGroup, enter } = world();
    inGroup.set('ana', ana);
    expect(await enter()).toBe('lead');
  });

  it('is nobody whose account is disabled, whatever token they hold', async () => {
    const { service, inGroup, enter } = world();
    inGroup.set('ana', { ...ana, active: false });
    await service.sync('c1');
    expect(await enter()).toBe('notAMember');
  });

  it('is nobody who has left: half a minute after the sync at the latest', async () => {
    const { service, inGroup, enter, pass } = world();
    inGroup.set('ana', ana);
    await service.sync('c1');
    expect(await enter()).toBe('lead');
    inGroup.delete('ana');
    await service.sync('c1');
    pass(30_001);
    expect(await enter()).toBe('notAMember');
  });

  it('is a lead only as long as the group says so', async () => {
    const { service, inGroup, enter, pass } = world();
    inGroup.set('ana', ana);
    await service.sync('c1');
    await enter();
    inGroup.set('ana', { ...ana, role: 'member' });
    await service.sync('c1');
    pass(30_001);
    expect(await enter()).toBe('member');
  });

  it('finds somebody who was refused and joins then', async () => {
    const { inGroup, enter, pass } = world();
    expect(await enter()).toBe('notAMember');
    inGroup.set('ana', ana);
    pass(30_001);
    expect(await enter()).toBe('member');
  });
});

describe('what a person is in', () => {
  it('is the communities that know them, by name, joined a moment ago or not', async () => {
    const { inGroup, roster, service } = world();
    roster.set('ana', ana);
    inGroup.set('ana', ana);
    expect((await service.communitiesOf(principal)).communities).toEqual([
      { id: 'c2', name: 'A Circle' },
      { id: 'c1', name: 'Digital Practice' },
    ]);
  });

  it('is what is known already while the directory is out of reach', async () => {
    const { roster, service, loseDirectory } = world();
    roster.set('ana', ana);
    loseDirectory();
    expect((await service.communitiesOf(principal)).communities).toEqual([{ id: 'c1', name: 'Digital Practice' }]);
  });

  it('is nothing for an account that is disabled', async () => {
    const { roster, service } = world();
    roster.set('ana', { ...ana, active: false });
    expect((await service.communitiesOf(principal)).communities).toEqual([]);
  });
});

describe('people of a community', () => {
  it('are found by name, with nothing but id, name and whether it is the reader', async () => {
    const { roster, service } = world();
    roster.set('ana', { ...ana, mail: 'ana@example.org' });
    expect(await service.search('c1', 'an', 'ana')).toEqual({ people: [{ id: 'ana', name: 'Ana', isYou: true }] });
    expect(await service.search('c1', 'an', 'bo')).toEqual({ people: [{ id: 'ana', name: 'Ana', isYou: false }] });
    expect(await service.search('c1', 'x', 'ana')).toEqual({ people: [] });
  });

  it('are no longer there when they have left', async () => {
    const { roster, service } = world();
    roster.set('ana', { ...ana, active: false });
    expect(await service.findPerson('c1', 'ana')).toBeUndefined();
  });
});

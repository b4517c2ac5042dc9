import type { Person } from '../../../src/domain/membership';
import { Refusal } from '../platform/refusal';
import type { CommunitySettings } from '../platform/settings';
import { MembershipService } from './membershipService';

const community: CommunitySettings = {
  id: 'c1',
  name: 'Digital Practice',
  mailbox: 'communities@example.org',
  boardUrl: 'https://example.org',
  cadence: { kind: 'nthWeekday', nth: 4, weekday: 'thursday', time: '11:00', minutes: 60, timeZone: 'Europe/London' },
};
const ana: Person = { id: 'ana', name: 'Ana', role: 'facilitator', active: true };
const principal = { id: 'ana', name: 'Ana', isAdministrator: false };

/** A directory and a roster in a test's hand. */
function world() {
  let now = 0;
  const inGroup = new Map<string, Person>();
  const roster = new Map<string, Person>();
  const service = new MembershipService(
    [community],
    {
      load: () => Promise.resolve([...roster.values()]),
      find: (_community, id) => Promise.resolve(roster.get(id)),
      apply: (_community, { put, remove }) => {
        for (const person of put) roster.set(person.id, person);
        for (const id of remove) roster.delete(id);
        return Promise.resolve();
      },
    },
    {
      peopleOf: () => Promise.resolve([...inGroup.values()]),
      isMember: (_group, id) => Promise.resolve(inGroup.has(id)),
    },
    () => now,
  );
  const enter = (id = community.id) =>
    service.enter(id, principal).then(
      ({ role }) => role as string,
      (error: unknown) => (error instanceof Refusal ? error.reason.code : 'failed'),
    );
  return { service, inGroup, enter, pass: (ms: number) => (now += ms) };
}

describe('who is let into a community', () => {
  it('is who the roster knows, in their role', async () => {
    const { service, inGroup, enter } = world();
    inGroup.set('ana', ana);
    await service.sync('c1');
    expect(await enter()).toBe('facilitator');
    expect(await enter('another')).toBe('communityUnknown');
  });

  it('is also who has joined since the last sync', async () => {
    const { inGroup, enter } = world();
    inGroup.set('ana', ana);
    expect(await enter()).toBe('member');
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
    expect(await enter()).toBe('facilitator');
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

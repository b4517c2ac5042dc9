import type { DirectoryFacts, MemberRecord, SyncRun } from '../../../../src/domain/membership';
import type { NewAuditEntry } from '../../audit';
import type { GroupNow } from '../../directory';
import { rostersInMemory } from '../../membership/testing/rostersInMemory';
import type { Community } from '../../platform/Communities';
import { onBehalfOf } from '../../platform/OnBehalfOf';
import type { Caller } from '../../platform/route';
import { leasesInMemory } from '../../platform/testing/leasesInMemory';
import { AllRules, openRules } from '../../rules';
import { factsOf, organisationInMemory } from '../../rules/testing/organisationInMemory';
import { rulesInMemory } from '../../rules/testing/rulesInMemory';
import { openLeading } from '../openLeading';

export { factsOf };

const now = '2026-03-26T11:00:00.000Z';

export const community: Community = {
  ...{ id: 'c1', name: 'Digital Practice', mailbox: 'communities@example.org', boardUrl: 'https://example.org/board' },
  timeZone: 'Europe/London',
};
export const ana: Caller = {
  id: 'ana',
  name: 'Ana Ruiz',
  role: 'lead',
  community,
  onBehalf: onBehalfOf('ana', 'token'),
};

/** Somebody's record in the community of this world. */
export function record(id: string, overrides: Partial<MemberRecord> = {}): MemberRecord {
  return { id, name: id, reasons: [{ kind: 'joined', since: now }], confirmed: true, ...overrides };
}

export const leading = (as: 'owner' | 'lead' | 'deputy') => ({
  reasons: [{ kind: 'lead' as const, since: '2026-01-05T09:00:00.000Z', as }],
});

/** Everything leads do, on stores in memory. Ana owns the group of the community. */
export function leadingWorld(people: readonly DirectoryFacts[], groups: readonly GroupNow[] = []) {
  const rosters = rostersInMemory();
  const organisation = organisationInMemory([factsOf('ana', { name: 'Ana Ruiz' }), ...people], groups);
  const store = rulesInMemory();
  const audited = new Map<string, NewAuditEntry>();
  const told = {
    rulesChanged: new Array<string>(),
    followed: new Array<string>(),
    changed: new Array<string>(),
    invited: new Array<string>(),
  };
  const leases = leasesInMemory();
  const runs: SyncRun[] = [];
  const chosen = new Set<string>();
  const inGroup = new Set<string>();
  let time = 0;
  const audit = {
    add(_communityId: string, entries: readonly NewAuditEntry[]) {
      for (const entry of entries) if (!audited.has(entry.key)) audited.set(entry.key, entry);
      return Promise.resolve();
    },
  };
  const clock = { now: () => new Date(now) };
  const followed = {
    rulesChanged: (id: string) => Promise.resolve(void told.rulesChanged.push(id)),
    lookAgain: (id: string) => Promise.resolve(void told.followed.push(id)),
  };
  const allRules = new AllRules(store, () => time);
  const chosenOf = () => Promise.resolve(chosen);
  const rules = openRules({ ...{ store, organisation, rosters, audit, clock, chosenOf }, runs: followed }, allRules);
  rosters.put('c1', record('ana', { name: 'Ana Ruiz', ...leading('owner') }));
  return {
    ...{ rosters, organisation, store, audit, told, runs, followed, rules, allRules, chosen, inGroup },
    audited: () => [...audited.values()].map(({ key: _, ...entry }) => entry),
    ofCommunity: async () => new Map((await rosters.records('c1')).map(({ record: one }) => [one.id, one])),
    pass: (ms: number) => (time += ms),
    leading: openLeading({
      ...{ rosters, organisation, rules, audit, leases, clock },
      runs: {
        latest: () => Promise.resolve(runs),
        waiting: () => Promise.resolve(runs.find(({ state }) => state === 'holding')),
      },
      invitations: {
        chosenIn: (_id, ids) => Promise.resolve(new Set(ids.filter((id) => chosen.has(id)))),
        leave: (_id, ids, { name }) => Promise.resolve(void told.invited.push(...ids.map((id) => `${id} by ${name}`))),
      },
      isInGroup: (_id, personId) => Promise.resolve(inGroup.has(personId)),
      queue: { send: ({ communityId }) => Promise.resolve(void told.followed.push(communityId)) },
      changed: (_communityId, personIds) => void told.changed.push(...personIds),
    }),
  };
}

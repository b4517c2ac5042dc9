import type { MemberRecord } from '../../../../src/domain/membership';
import type { NewAuditEntry } from '../../audit';
import type { GroupNow } from '../../directory';
import { rostersInMemory } from '../../membership/testing/rostersInMemory';
import type { Community } from '../../platform/Communities';
import type { NewNotice } from '../../notifications';
import { leasesInMemory } from '../../platform/testing/leasesInMemory';
import { organisationInMemory } from '../../rules/testing/organisationInMemory';
import type { PlannedSession } from '../../sessions';
import type { CommunitiesParts, RulesSeen } from '../communitiesParts';
import type { RegisteredCommunity } from '../CommunityStore';
import { openCommunities } from '../openCommunities';
import type { Proposal } from '../ProposalStore';
import type { MonthSize } from '../SizeStore';

const start = '2026-03-26T11:00:00.000Z';
export const manager = { id: 'morwenna', name: 'Morwenna Teague' };
export const silent = (): void => undefined;

/** A community in the settings of this world. */
export function communityOf(id: string): Community {
  const usual = {
    mailbox: 'communities@example.org',
    boardUrl: 'https://example.org/board',
    timeZone: 'Europe/London',
  };
  return { id, name: `Community ${id}`, ...usual };
}

/** Somebody's record: they joined by themselves, and the group has them. */
export function member(id: string, overrides: Partial<MemberRecord> = {}): MemberRecord {
  return { id, name: id, reasons: [{ kind: 'joined', since: start }], confirmed: true, ...overrides };
}

/** A coming session to which everybody is invited. */
export function session(id: string, startsAt: string, overrides: Partial<PlannedSession> = {}): PlannedSession {
  const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString();
  const order = { state: 'done', attempts: 1, notBefore: 0 } as const;
  return {
    id,
    startsAt,
    endsAt,
    timeZone: 'Europe/London',
    order,
    invited: 'all',
    etag: '1',
    ...overrides,
  } as PlannedSession;
}

/** Everything about all communities, on stores in memory: communities `a` and `b`, and a group `c` that may become one. */
export function managedWorld() {
  const rosters = rostersInMemory();
  const rows = new Map<string, RegisteredCommunity>();
  const audited = new Map<string, NewAuditEntry & { communityId: string }>();
  const sessions = new Map<string, PlannedSession[]>();
  const rules = new Map<string, RulesSeen>();
  const proposals = new Map<string, Proposal>();
  const sizes: MonthSize[] = [];
  const managers = new Set<string>();
  const notices: (NewNotice & { readonly id: string })[] = [];
  const told = {
    sent: new Array<string>(),
    lookedAgain: new Array<string>(),
    firstRead: new Array<string>(),
    proposalsRead: 0,
  };
  const people = ['ana', 'ben', 'cai', 'dee', 'eve'].map((id) => ({
    ...{ id, name: id, jobTitle: id < 'c' ? 'Product Manager' : 'Designer' },
    ...{ guest: false, enabled: true, impersonal: false },
  }));
  const groups: GroupNow[] = ['a', 'b', 'c'].map((id) => ({
    ...{ id, name: `Group ${id}`, hiddenMembers: false, roleAssignable: false, readAt: start },
    ...{ members: new Set<string>(), owners: new Set<string>() },
  }));
  /** Whom leads of `b` have chosen to ask, and who found an invitation there. */
  const asked = { chosen: new Set<string>(), invited: new Array<string>() };
  let now = Date.parse(start);
  let version = 0;
  /** After so many writes the host dies. */
  let writesLeft = Infinity;
  const write = <Value>(work: () => Value): Promise<Value> => {
    if (writesLeft <= 0) return Promise.reject(new Error('the host is stopped'));
    writesLeft -= 1;
    return Promise.resolve(work());
  };
  const leases = leasesInMemory();
  const organisation = {
    ...organisationInMemory(people, groups),
    keptOut: () => Promise.resolve(undefined),
    readGroup: (id: string) => Promise.resolve(groups.find((group) => group.id === id) ?? ('groupUnknown' as const)),
  };
  const parts: CommunitiesParts = {
    ...{ organisation, leases },
    named: [communityOf('a'), { ...communityOf('b'), mailbox: 'other@example.org' }],
    allowedGroups: ['a', 'b', 'c'],
    registry: { forget: silent },
    store: {
      list: () => Promise.resolve([...rows.values()]),
      find: (id) => Promise.resolve(rows.get(id)),
      save: (row) =>
        write(() => {
          if ((rows.get(row.id)?.etag ?? '') !== row.etag) return 'conflict' as const;
          const saved = { ...row, etag: String((version += 1)) };
          rows.set(row.id, saved);
          return saved;
        }),
    },
    proposals: {
      open: () => Promise.resolve([...proposals.values()].filter(({ isOpen }) => isOpen)),
      told: () => {
        told.proposalsRead += 1;
        return Promise.resolve([...proposals.values()].filter(({ isOpen, declined }) => isOpen || declined));
      },
      find: (id) => Promise.resolve(proposals.get(id)),
      put: (proposal) => write(() => void proposals.set(proposal.id, proposal)),
    },
    managers: { note: (who) => Promise.resolve(void managers.add(who.id)), since: () => Promise.resolve([]) },
    notifier: { notify: (id, some) => write(() => void notices.push(...some.map((one) => ({ ...one, id })))) },
    sizes: {
      since: (month) => Promise.resolve(sizes.filter((one) => one.month >= month)),
      note: (some) => write(() => void sizes.push(...some)),
    },
    rosters: { ...rosters, save: async (id, changes) => write(() => rosters.save(id, changes)).then((late) => late) },
    sessions: {
      since: (id, instant) => Promise.resolve((sessions.get(id) ?? []).filter(({ endsAt }) => endsAt > instant)),
      cancel: (who, { id }, reason) =>
        write(() => {
          const at = new Date(now).toISOString();
          const those = sessions.get(who.community.id) ?? [];
          const cancelled = { reason, at, by: 'lead' } as const;
          const order = { state: 'pending', attempts: 0, notBefore: 0 } as const;
          sessions.set(
            who.community.id,
            those.map((one) => (one.id === id ? { ...one, cancelled, order } : one)),
          );
        }),
    },
    runs: {
      isWaiting: () => Promise.resolve(false),
      firstRead: (id) => Promise.resolve(void told.firstRead.push(id)),
      lookAtEverybody: (id) => Promise.resolve(void told.lookedAgain.push(id)),
      send: (id) => Promise.resolve(void told.sent.push(id)),
    },
    invitations: {
      chosenIn: (into, ids) => Promise.resolve(new Set(ids.filter((id) => into === 'b' && asked.chosen.has(id)))),
      leave: (into, ids) => write(() => void asked.invited.push(...ids.map((id) => `${id} ${into}`))),
    },
    allRules: () => Promise.resolve(rules),
    cadenceOf: () => Promise.resolve(undefined),
    openActions: () => Promise.resolve([]),
    charterOf: () => Promise.resolve(undefined),
    changed: silent,
    isTimeZone: (name) => name === 'Europe/London',
    audit: {
      add: (communityId, entries) =>
        write(() => {
          for (const entry of entries) audited.set(`${communityId} ${entry.key}`, { ...entry, communityId });
        }),
    },
    clock: { now: () => new Date(now) },
    time: () => now,
  };
  const communities = { all: () => Promise.resolve([communityOf('a'), communityOf('b')]) };
  return {
    ...{ parts, rosters, rows, sessions, rules, sizes, told, asked, organisation, groups, notices },
    /** @param other - parts of it that are different ones */
    open: (other: Partial<CommunitiesParts> = {}) => openCommunities({ ...parts, communities, ...other }),
    audited: (communityId: string) => [...audited.values()].filter((entry) => entry.communityId === communityId),
    whoIsIn: async (id: string) => (await rosters.load(id)).map((person) => person.id).sort(),
    pass: (ms: number) => void (now += ms),
    /** Everybody invited has been told. */
    tellEverybody(id: string) {
      const done = { state: 'done', attempts: 1, notBefore: 0 } as const;
      sessions.set(
        id,
        (sessions.get(id) ?? []).map((one) => ({ ...one, order: done })),
      );
    },
    /** The host dies at its next write but so many; `Infinity`: it lives again. */
    stopAfter: (writes: number) => void (writesLeft = writes),
  };
}

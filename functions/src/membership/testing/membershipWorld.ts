import type {
  DirectoryFacts,
  MemberRecord,
  MembershipRule,
  MyProposal,
  YouIn,
} from '../../../../src/domain/membership';
import type { NewAuditEntry } from '../../audit';
import { theseCommunities } from '../../communities/testing/theseCommunities';
import type { Community } from '../../platform/Communities';
import { Refusal } from '../../platform/refusal';
import { MembershipService } from '../membershipService';
import { openMembership } from '../openMembership';
import { rostersInMemory } from './rostersInMemory';

export const start = '2026-03-26T10:00:00.000Z';

/** Two communities, Digital Practice and A Circle, with everything about them in a test's hand. */
export function membershipWorld() {
  let now = Date.parse(start);
  const communities: Pick<Community, 'id' | 'name' | 'purpose'>[] = [
    { id: 'digital', name: 'Digital Practice', purpose: 'Better services.' },
    { id: 'circle', name: 'A Circle' },
  ];
  const rosters = rostersInMemory();
  const facts = new Map<string, DirectoryFacts>();
  const groups = new Map<string, { readonly name: string; readonly members: ReadonlySet<string> }>();
  const inGroup = new Set<string>();
  const rules = new Map<string, { readonly rules: readonly MembershipRule[] }>();
  const asked = new Map<string, NonNullable<YouIn['asked']>>();
  const declined = new Set<string>();
  const profiles = new Map<string, readonly string[]>();
  const proposals = new Map<string, readonly MyProposal[]>();
  const audit: NewAuditEntry[] = [];
  const sent: string[] = [];
  const reads = { summaries: 0, rosters: 0, facts: 0 };
  const trouble = { queue: false, unread: false, givesRoles: false, saving: [] as (() => void)[] };
  const lookup = {
    groupsOf: (id: string, ids: readonly string[]) => Promise.resolve(new Set(inGroup.has(id) ? ids : [])),
  };
  const store = {
    ...rosters,
    records: (id: string) => {
      reads.rosters += 1;
      return rosters.records(id);
    },
    summary: (id: string) => {
      reads.summaries += 1;
      return rosters.summary(id);
    },
    save: (...parts: Parameters<typeof rosters.save>) => {
      trouble.saving.shift()?.();
      return rosters.save(...parts);
    },
  };
  const time = (): number => now;
  const served = theseCommunities(communities);
  const service = new MembershipService({
    ...{ communities: served, rosters: store, lookup, time },
    firstRead: (id) => {
      if (trouble.unread) return Promise.resolve();
      rosters.put(id, {
        id: 'ola',
        name: 'Ola',
        reasons: [{ kind: 'lead', since: start, as: 'owner' }],
        confirmed: true,
      });
      return Promise.resolve();
    },
  });
  const membership = openMembership({
    ...{ communities: served, rosters: store, membership: service, time },
    clock: { now: () => new Date(now) },
    organisation: {
      factsOf: (ids) => {
        reads.facts += 1;
        const known = ids.flatMap((id) => facts.get(id) ?? []);
        return Promise.resolve(new Map(known.map((one) => [one.id, one])));
      },
      groups: () =>
        Promise.resolve(
          [...groups].map(([id, { name }]) => ({ id, name, hiddenMembers: false, roleAssignable: false })),
        ),
      standing: (id) => {
        const group = groups.get(id);
        return Promise.resolve(
          group && { readAt: start, of: (person) => ({ member: group.members.has(person), owner: false }) },
        );
      },
      keptOut: () => Promise.resolve(trouble.givesRoles ? 'roleAssignable' : undefined),
      readAt: () => Promise.resolve(start),
    },
    allRules: () => Promise.resolve(rules),
    askedStateOf: () => Promise.resolve({ asked: new Map(asked), declined: new Set(declined) }),
    liftDecline: (id) => {
      declined.delete(id);
      return Promise.resolve();
    },
    audit: {
      add: (_id, entries) => {
        for (const entry of entries) if (!audit.some(({ key }) => key === entry.key)) audit.push(entry);
        return Promise.resolve();
      },
    },
    queue: {
      send: ({ communityId }) => {
        if (trouble.queue) return Promise.reject(new Error('the queue is out of reach'));
        sent.push(communityId);
        return Promise.resolve();
      },
    },
    nextSessionOf: ({ id }) =>
      Promise.resolve(
        id === 'digital'
          ? { start: '2026-03-26T11:00:00.000Z', end: '2026-03-26T12:00:00.000Z', timeZone: 'Europe/London' }
          : undefined,
      ),
    proposalsOf: (id) => Promise.resolve(proposals.get(id) ?? []),
    profiles: {
      find: (id) => Promise.resolve(profiles.get(id) ?? []),
      save: (id, topics) => {
        profiles.set(id, topics);
        return Promise.resolve();
      },
      all: () => Promise.resolve(profiles),
    },
  });
  const ana = { id: 'ana', name: 'Ana' };
  const told = (work: Promise<YouIn>): Promise<YouIn | string> =>
    work.catch((error: unknown) => {
      if (error instanceof Refusal) return error.reason.code;
      throw error;
    });
  return {
    ...{ membership, communities, facts, groups, inGroup, rules, asked, declined, profiles, proposals },
    ...{ audit, sent, reads, trouble },
    know: (record: Partial<MemberRecord> & Pick<MemberRecord, 'id'>, id = 'digital'): void =>
      rosters.put(id, { name: record.id, reasons: [], confirmed: false, ...record }),
    recordOf: async (personId = 'ana', id = 'digital') =>
      (await rosters.recordsOf(id, [personId])).get(personId)?.record,
    join: (id = 'digital') => told(membership.joining.join(id, ana, () => undefined)),
    leave: (id = 'digital') => told(membership.joining.leave(id, ana, () => undefined)),
    cardOf: async (id: string, reader = 'ana') =>
      (await membership.directory.view(reader)).communities.find((card) => card.id === id),
    pass: (ms: number): void => void (now += ms),
  };
}

/** Somebody as the directory knows them. */
export function factsOf(id: string, more: Partial<DirectoryFacts> = {}): DirectoryFacts {
  return { id, name: id, guest: false, enabled: true, impersonal: false, ...more };
}

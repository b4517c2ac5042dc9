import {
  usualThreshold,
  type ChangeThreshold,
  type DirectoryFacts,
  type MembershipRule,
  type SyncRun,
} from '../../../../src/domain/membership';
import type { NewAuditEntry } from '../../audit';
import { theseCommunities } from '../../communities/testing/theseCommunities';
import type { GroupNow } from '../../directory';
import { rostersInMemory } from '../../membership/testing/rostersInMemory';
import type { NewNotice } from '../../notifications';
import type { Community } from '../../platform/Communities';
import { leasesInMemory } from '../../platform/testing/leasesInMemory';
import { openSyncRuns } from '../openSyncRuns';
import type { RunParts } from '../runParts';
import type { Mark, RunMessage, StoredRun, WriteOutcome } from '../RunStores';
import { heldStores } from './heldStores';

const community: Community = {
  ...{ id: 'c1', name: 'Digital Practice', mailbox: 'communities@example.org' },
  ...{ boardUrl: 'https://example.org/board', timeZone: 'Europe/London' },
};

/** Fits product managers. */
export const productManagers: MembershipRule = {
  ...{ id: 'product', name: 'Product managers', mode: 'enrol', exclude: [] },
  include: [{ attribute: 'jobTitle', how: 'has', values: ['Product manager'], synonyms: true }],
};

/** Whoever is asked next has died. */
class Killed extends Error {}

export type RunWorld = ReturnType<typeof openRunWorld>;

/** A community, its group and the directory in a test's hand, and sync runs over them. */
export function openRunWorld() {
  const world = {
    now: Date.parse('2026-03-02T09:00:00.000Z'),
    /** Who is in the group, as Graph has it. */
    group: new Set<string>(),
    owners: new Set<string>(),
    /** What the copy says; undefined: it was never read. */
    copy: undefined as GroupNow | undefined,
    directoryReadAt: '2026-03-02T08:00:00.000Z' as string | undefined,
    /** A reading of many pages is under way. */
    isBeingRead: false,
    people: new Map<string, DirectoryFacts>(),
    rules: [] as MembershipRule[],
    threshold: usualThreshold as ChangeThreshold,
    marks: new Map<string, Mark>(),
    runs: new Map<string, StoredRun>(),
    /** What went through without a question. */
    gone: { runs: [], etag: '' } as Awaited<ReturnType<RunParts['runs']['goneThrough']>>,
    audit: new Map<string, NewAuditEntry>(),
    /** Whom leads have chosen to ask. */
    chosen: new Set<string>(),
    notices: new Map<string, NewNotice>(),
    away: [] as string[],
    messages: [] as (RunMessage & { readonly delayMs?: number })[],
    hurried: 0,
    /** Requests that changed the group, in words. */
    writes: [] as string[],
    /** What becomes of the next writes; carried out when nothing is said. */
    fates: [] as ('refused' | 'lost' | 'unanswered' | 'throttled')[],
    /** Who is refused, always. */
    unknownPeople: new Set<string>(),
    readFails: undefined as Error | undefined,
    /** The host dies when it has changed something so often. */
    changesLeft: Infinity,
    /** Happens before the next change of a roster. */
    meanwhile: undefined as (() => void) | undefined,
    lines: [] as string[],
  };
  let ids = 0;
  const before = (): void => {
    if (world.changesLeft === 0) throw new Killed('killed');
    world.changesLeft -= 1;
  };
  /** Like a request that a dying host sends: what it does may be done, though nobody hears of it. */
  const changing =
    <Asked extends unknown[], Answer>(work: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked): Promise<Answer> => {
      before();
      const answer = await work(...asked);
      if (world.changesLeft === 0) throw new Killed('killed');
      return answer;
    };
  const rosters = rostersInMemory();
  const read = (): GroupNow => ({
    ...{ id: 'c1', name: 'Digital Practice', hiddenMembers: false, roleAssignable: false },
    ...{ readAt: new Date(world.now).toISOString() },
    ...{ members: new Set(world.group), owners: new Set(world.owners) },
  });
  const write = async (how: 'add' | 'remove', personIds: readonly string[]): Promise<readonly WriteOutcome[]> => {
    world.writes.push(`${how} ${[...personIds].sort().join(' ')}`);
    const fate = world.fates.shift();
    const outcomes = personIds.map((personId): WriteOutcome => {
      if (fate === 'lost' || fate === 'throttled') return { personId, outcome: 'unknown' };
      if (fate === 'refused') return { personId, outcome: 'refused', why: 'groupNotReady' };
      if (world.unknownPeople.has(personId)) return { personId, outcome: 'refused', why: 'personUnknown' };
      const wasSo = world.group.has(personId) === (how === 'add');
      if (how === 'add') world.group.add(personId);
      else world.group.delete(personId);
      if (fate === 'unanswered') return { personId, outcome: 'unknown' };
      return { personId, outcome: wasSo ? 'wasSo' : 'done' };
    });
    return outcomes;
  };
  const parts: RunParts & { time: () => number } = {
    communities: theseCommunities([community]),
    membershipUrl: 'https://example.org/membership',
    organisation: {
      factsOf: async (some) => new Map([...world.people].filter(([id]) => some.includes(id))),
      async *everybody() {
        yield [...world.people.values()];
      },
      group: async () => world.copy,
      groups: async () => (world.copy ? [world.copy] : []),
      standing: async () => {
        const { copy } = world;
        return (
          copy && {
            readAt: copy.readAt,
            of: (id) => ({ member: copy.members.has(id), owner: copy.owners.has(id) }),
          }
        );
      },
      readAt: async () => world.directoryReadAt,
      isBeingRead: async () => world.isBeingRead,
      readGroup: async () => {
        if (world.readFails) throw world.readFails;
        return (world.copy = read());
      },
    },
    rosters: {
      ...rosters,
      save: changing(async (id, changes) => {
        const { meanwhile } = world;
        world.meanwhile = undefined;
        meanwhile?.();
        return rosters.save(id, changes);
      }),
    },
    rules: {
      load: async () => ({ rules: world.rules, threshold: world.threshold, etag: 'e' }),
      all: async () => new Map([['c1', { rules: world.rules, threshold: world.threshold, etag: 'e' }]]),
    },
    ...heldStores(world, changing),
    chosenIn: async (_id, ids) => new Set(ids.filter((id) => world.chosen.has(id))),
    queue: {
      send: async (message, delayMs) => void world.messages.push({ ...message, ...(delayMs ? { delayMs } : {}) }),
    },
    writer: {
      add: changing((_id, personIds) => write('add', personIds)),
      remove: changing((_id, personIds) => write('remove', personIds)),
    },
    notifier: {
      notify: changing(async (_id, notices) => {
        for (const notice of notices) if (!world.notices.has(notice.key)) world.notices.set(notice.key, notice);
      }),
    },
    onAway: async (_id, personIds) => void world.away.push(...personIds),
    hurryDirectory: async () => void (world.hurried += 1),
    leases: leasesInMemory(),
    clock: { now: () => new Date(world.now) },
    time: () => world.now,
    newId: () => `run${(ids += 1)}`,
  };
  const newestFirst = (): SyncRun[] => [...world.runs.values()].map(({ run }) => run).reverse();
  const [runs, other] = [openSyncRuns(parts), openSyncRuns(parts)];
  const log = (_level: string, event: string): void => void world.lines.push(event);

  const kit = {
    world,
    runs,
    rosters,
    community,
    log,
    /** Puts somebody into the directory. */
    employ(id: string, facts: Partial<DirectoryFacts> = {}): void {
      world.people.set(id, { id, name: id, guest: false, enabled: true, impersonal: false, ...facts });
    },
    /** Time goes by, and the copy is read as the group is then. */
    readLater(minutes = 10): void {
      world.now += minutes * 60_000;
      world.copy = read();
    },
    run: () => runs.service.carryOut({ communityId: 'c1' }, log),
    /** Another host is told the same. */
    runElsewhere: () => other.service.carryOut({ communityId: 'c1' }, log),
    mark: (...personIds: string[]) => {
      for (const personId of personIds) world.marks.set(`m${personId}`, { personId, version: `m${personId}` });
    },
    /** A community whose group has these people, and one owner, who leads. */
    async takenOver(...members: string[]): Promise<void> {
      for (const id of ['lead', ...members]) {
        kit.employ(id);
        world.group.add(id);
      }
      world.owners.add('lead');
      kit.readLater(0);
      await kit.run();
      world.now += 10 * 60_000;
      kit.readLater(0);
      world.runs.clear();
      world.audit.clear();
    },
    inRoster: async () => (await rosters.load('c1')).map(({ id }) => id).sort(),
    recordOf: async (id: string) => (await rosters.recordsOf('c1', [id])).get(id)?.record,
    shownRuns: newestFirst,
    /** Lets copies and runs follow until nothing is left to do. */
    async settle(): Promise<void> {
      for (let round = 0; round < 8; round += 1) {
        kit.readLater();
        await kit.run();
      }
    },
  };
  return kit;
}

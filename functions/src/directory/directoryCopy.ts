import type { DirectoryFacts } from '../../../src/domain/membership';
import { untilCommitted } from '../platform/untilCommitted';
import { standingsListed } from './compareStandings';
import { allowedIds, type DirectoryParts } from './directoryParts';
import { afterAsking } from './groupHeads';
import type { StoredGroup, StoredStanding } from './GroupStore';
import type { GroupHead, GroupNow, KeptOut, KnownValues, Organisation } from './Organisation';
import { PeopleIndex } from './peopleIndex';
import { SharedWalk } from './sharedWalk';

/** A reading that takes longer than this is not waited for, in milliseconds: it may be stuck. */
const longestReadMs = 30 * 60_000;

/** Answers from the copy of the directory. */
export class DirectoryCopy implements Organisation {
  private readonly index: PeopleIndex;
  private readonly walk: SharedWalk<readonly DirectoryFacts[]>;

  constructor(private readonly parts: DirectoryParts) {
    this.walk = new SharedWalk(() => parts.people.all());
    this.index = new PeopleIndex({
      ...parts,
      people: { find: (ids) => parts.people.find(ids), all: () => this.everybody() },
    });
  }

  async factsOf(personIds: readonly string[]): Promise<ReadonlyMap<string, DirectoryFacts>> {
    const found = await this.parts.people.find([...new Set(personIds)]);
    return new Map([...found].flatMap(([id, { facts }]) => (facts ? [[id, facts] as const] : [])));
  }

  everybody(): AsyncIterable<readonly DirectoryFacts[]> {
    return this.walk.pages();
  }

  async group(groupId: string): Promise<GroupNow | undefined> {
    const found = await this.findRead(groupId);
    return found && nowOf(found.group, found.readAt, await this.parts.groups.standings(groupId));
  }

  async standing(groupId: string, personIds: readonly string[]): ReturnType<Organisation['standing']> {
    const found = await this.findRead(groupId);
    if (!found) return undefined;
    const standings = await this.parts.groups.standingsOf(groupId, personIds);
    return {
      readAt: found.readAt,
      of(personId) {
        const { member = false, owner = false } = standings.get(personId) ?? {};
        return { member, owner };
      },
    };
  }

  async groups(): Promise<readonly GroupHead[]> {
    const allowed = await allowedIds(this.parts);
    const groups = await this.parts.groups.groups();
    return groups
      .filter(({ id, keptOut }) => allowed.has(id) && (!keptOut || keptOut === 'membersHidden'))
      .map(({ id, name, hiddenMembers, roleAssignable }) => ({ id, name, hiddenMembers, roleAssignable }));
  }

  async keptOut(groupId: string): Promise<KeptOut | undefined> {
    return (await this.parts.groups.find(groupId))?.keptOut;
  }

  async readGroup(groupId: string): Promise<GroupNow | 'groupUnknown' | 'groupNotAllowed'> {
    const { feed, groups, clock, sink } = this.parts;
    if (!(await allowedIds(this.parts)).has(groupId)) return 'groupNotAllowed';
    const begunAt = clock.now().toISOString();
    const [head] = await feed.heads([groupId]);
    const group = afterAsking(groupId, head, await groups.find(groupId), begunAt);
    const people = group.keptOut ? group.keptOut : await feed.peopleOf(groupId);
    if (typeof people === 'string') {
      const keptOut = people === 'hidden' ? 'membersHidden' : people;
      await groups.put({ ...group, keptOut });
      return keptOut === 'unknown' ? 'groupUnknown' : 'groupNotAllowed';
    }
    // The reader may be writing what pages of changes have told, and what they have told last stands.
    const changed = await untilCommitted(async () => {
      const differences = standingsListed(people, await groups.standings(groupId), begunAt);
      const saved = await groups.save(groupId, differences);
      return saved === 'conflict' ? saved : differences.map(({ personId }) => personId);
    }, 'tryLater');
    await groups.put({ ...group, listedAt: begunAt });
    if (changed.length > 0) await sink.note([], [{ groupId, personIds: changed }]);
    return nowOf(group, begunAt, await groups.standings(groupId));
  }

  async readAt(): Promise<string | undefined> {
    return (await this.parts.state.load()).peopleReadAt;
  }

  async isBeingRead(): Promise<boolean> {
    const { roundAt, listing } = await this.parts.state.load();
    const begunAt = listing?.begunAt ?? roundAt;
    return begunAt !== undefined && this.parts.clock.now().getTime() - Date.parse(begunAt) < longestReadMs;
  }

  findByAddress(addresses: readonly string[]): Promise<ReadonlyMap<string, DirectoryFacts>> {
    return this.index.findByAddress(addresses);
  }

  search(words: string, limit: number): Promise<readonly DirectoryFacts[]> {
    return this.index.search(words, limit);
  }

  known(): Promise<KnownValues> {
    return this.index.known();
  }

  private async findRead(groupId: string): Promise<{ group: StoredGroup; readAt: string } | undefined> {
    const group = await this.parts.groups.find(groupId);
    if (!group?.listedAt || group.keptOut || !(await allowedIds(this.parts)).has(groupId)) return undefined;
    const { groups } = await this.parts.state.load();
    const followedAt = groups.find(({ ids }) => ids.includes(groupId))?.readAt ?? '';
    return { group, readAt: followedAt > group.listedAt ? followedAt : group.listedAt };
  }
}

function nowOf(head: StoredGroup, readAt: string, standings: ReadonlyMap<string, StoredStanding>): GroupNow {
  const { id, name, hiddenMembers, roleAssignable } = head;
  const those = (as: 'member' | 'owner') => new Set([...standings].flatMap(([who, is]) => (is[as] ? [who] : [])));
  return { ...{ id, name, hiddenMembers, roleAssignable, readAt }, members: those('member'), owners: those('owner') };
}

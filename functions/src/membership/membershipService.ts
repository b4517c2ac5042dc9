import { compareText } from '../../../src/domain/kernel';
import {
  findPeople,
  isIn,
  personOf,
  type Departure,
  type MemberRecord,
  type MyCommunitiesView,
  type PeopleView,
  type Person,
} from '../../../src/domain/membership';
import type { Principal } from '../platform/authentication';
import type { RealTime } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import { Refusal } from '../platform/refusal';
import { Remembered } from '../platform/remembered';
import type { Insider } from '../platform/route';
import type { GroupLookup } from './GroupLookup';
import type { RosterStore } from './RosterStore';

/** How long an answer about one person is used again, in milliseconds: who left is let in for so long at most. */
const answerFreshFor = 30_000;
/** How long a host leaves a community alone that could not be read, in milliseconds. */
const readAgainAfter = 2_000;
/** How many answers one host keeps at hand. */
const answersKept = 20_000;

interface KeptAnswer {
  readonly role: Person['role'];
  readonly until: number;
}

/** What a member is let in by. */
export interface MembershipParts {
  readonly communities: Communities;
  readonly rosters: RosterStore;
  readonly lookup: Pick<GroupLookup, 'groupsOf'>;
  readonly time: RealTime;
  /** Reads the group of a community that has no record yet, and takes its people over. */
  firstRead(communityId: string): Promise<unknown>;
}

/** Knows who is in which community. */
export class MembershipService {
  private readonly answers = new Map<string, KeptAnswer>();
  /** What the directory said of those who have no record: that costs a request, so that it is not asked each time. */
  private readonly inGroup: Remembered<boolean>;
  /** Communities whose roster is known. */
  private readonly read = new Set<string>();
  private readonly reading: Remembered<boolean>;

  constructor(private readonly parts: MembershipParts) {
    this.inGroup = new Remembered(parts.time, answerFreshFor, answersKept);
    this.reading = new Remembered(parts.time, readAgainAfter);
  }

  /** Lets a person into a community, or refuses: unknown community, not a member. */
  async enter(communityId: string, principal: Pick<Principal, 'id' | 'name'>): Promise<Insider> {
    const community = await this.parts.communities.find(communityId);
    if (!community) throw new Refusal({ code: 'communityUnknown' });
    const role = await this.roleOf(communityId, principal.id);
    if (role === 'none') throw new Refusal({ code: 'notAMember', community: community.name });
    return { id: principal.id, name: principal.name, role, community };
  }

  /** The communities a person is in, by name. Without the directory, those whose roster knows them. */
  async communitiesOf({ id: personId }: Pick<Principal, 'id'>): Promise<MyCommunitiesView> {
    const { communities, rosters, lookup } = this.parts;
    const [all, noted] = await Promise.all([communities.all(), rosters.communitiesOf(personId)]);
    const known = new Set<string>();
    const mine = new Set<string>();
    await Promise.all(
      noted.map(async (communityId) => {
        const record = (await rosters.recordsOf(communityId, [personId])).get(personId)?.record;
        if (record) known.add(communityId);
        if (record && isIn(record)) mine.add(communityId);
      }),
    );
    const unknown = all.map(({ id }) => id).filter((id) => !known.has(id));
    const joined = await lookup.groupsOf(personId, unknown).catch(() => new Set<string>());
    return {
      communities: all
        .filter(({ id }) => mine.has(id) || joined.has(id))
        .map(({ id, name }) => ({ id, name }))
        .sort((a, b) => compareText(a.name, b.name)),
    };
  }

  /** Finds people of a community by name. */
  async search(communityId: string, search: string, readerId: string): Promise<PeopleView> {
    const found = findPeople(await this.parts.rosters.load(communityId), search, readerId);
    return { people: found.map(({ id, name }) => ({ id, name, isYou: id === readerId })) };
  }

  /** Somebody who is in a community, by its roster; undefined when they are not, or have left. */
  findPerson(communityId: string, personId: string): Promise<Person | undefined> {
    return this.parts.rosters.find(communityId, personId);
  }

  /** How somebody went who is out by choice, theirs or another's; undefined for everybody else, and once their account has ended. */
  async departureOf(communityId: string, personId: string): Promise<Departure['how'] | undefined> {
    const record = await this.recordOf(communityId, personId);
    return record?.away ? undefined : record?.left?.how;
  }

  /** Everybody in a community. One that was never read is read first, as far as that is possible. */
  async roster(communityId: string): Promise<readonly Person[]> {
    await this.readFirst(communityId);
    return this.parts.rosters.load(communityId);
  }

  /** Their record has just been changed: this host looks anew. */
  forget(communityId: string, personId: string): void {
    this.answers.delete(nameOf(communityId, personId));
  }

  /**
   * A community that is new here has no roster yet: nobody shall wait for the next run, or be taken for its first person.
   * @returns whether its roster is known (now)
   */
  async readFirst(communityId: string): Promise<boolean> {
    if (this.read.has(communityId)) return true;
    // Until the directory was read a first time nothing can be done but to wait: many who ask are one who asks.
    const isKnown = await this.reading.recall(communityId, async () => {
      if (await this.parts.rosters.isKnown(communityId)) return true;
      await this.parts.firstRead(communityId);
      return this.parts.rosters.isKnown(communityId);
    });
    if (isKnown) this.read.add(communityId);
    return isKnown;
  }

  /** Whether the directory has somebody in the group of a community at this moment, whatever its roster says. */
  async isInGroup(communityId: string, personId: string): Promise<boolean> {
    return (await this.parts.lookup.groupsOf(personId, [communityId])).has(communityId);
  }

  private async roleOf(communityId: string, personId: string): Promise<Person['role'] | 'none'> {
    const name = nameOf(communityId, personId);
    const kept = this.answers.get(name);
    if (kept && kept.until > this.parts.time()) return kept.role;
    const record = await this.recordOrFirst(communityId, personId);
    // Without a record the directory is asked: they may have been put into the team a moment ago.
    if (!record) return (await this.wasInGroup(communityId, personId)) ? 'member' : 'none';
    // Who is refused may join the next moment, on another host too: their record is looked at each time.
    if (!isIn(record)) return 'none';
    const { role } = personOf(record);
    if (this.answers.size >= answersKept) this.answers.clear();
    this.answers.set(name, { role, until: this.parts.time() + answerFreshFor });
    return role;
  }

  /** As the directory said a moment ago. */
  private wasInGroup(communityId: string, personId: string): Promise<boolean> {
    return this.inGroup.recall(nameOf(communityId, personId), () => this.isInGroup(communityId, personId));
  }

  private async recordOrFirst(communityId: string, personId: string): Promise<MemberRecord | undefined> {
    const record = await this.recordOf(communityId, personId);
    if (record || this.read.has(communityId) || !(await this.readFirst(communityId))) return record;
    return this.recordOf(communityId, personId);
  }

  private async recordOf(communityId: string, personId: string) {
    return (await this.parts.rosters.recordsOf(communityId, [personId])).get(personId)?.record;
  }
}

function nameOf(communityId: string, personId: string): string {
  return `${communityId}_${personId}`;
}

import { compareText } from '../../../src/domain/kernel';
import {
  compareRosters,
  findPeople,
  type MyCommunitiesView,
  type PeopleView,
  type Person,
  type RosterDifference,
} from '../../../src/domain/membership';
import type { Principal } from '../platform/authentication';
import type { RealTime } from '../platform/clock';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import type { CommunitySettings } from '../platform/settings';
import type { GroupDirectory } from './GroupDirectory';
import type { RosterStore } from './RosterStore';

/** How long an answer about one person is used again, in milliseconds. Who left is on the roster until the next sync. */
const answerFreshFor = 30_000;
/** How many answers one host keeps at hand. */
const answersKept = 20_000;

interface KeptAnswer {
  readonly role: Person['role'] | 'none';
  readonly until: number;
}

/** Knows who is in which community. */
export class MembershipService {
  private readonly answers = new Map<string, KeptAnswer>();
  /** Communities whose group has been read at least once. */
  private readonly read = new Set<string>();

  constructor(
    private readonly communities: readonly CommunitySettings[],
    private readonly rosters: RosterStore,
    private readonly directory: GroupDirectory,
    private readonly time: RealTime,
  ) {}

  /** Lets a person into a community, or refuses: unknown community, not a member. */
  async enter(communityId: string, principal: Principal): Promise<Caller> {
    const community = this.communities.find(({ id }) => id === communityId);
    if (!community) throw new Refusal({ code: 'communityUnknown' });
    const role = await this.roleOf(communityId, principal.id);
    if (role === 'none') throw new Refusal({ code: 'notAMember', community: community.name });
    return { id: principal.id, name: principal.name, role, community };
  }

  /** The communities a person is in, by name. Without the directory, those whose roster knows them. */
  async communitiesOf({ id: personId }: Pick<Principal, 'id'>): Promise<MyCommunitiesView> {
    const found = await Promise.all(
      this.communities.map(async ({ id, name }) => ({ id, name, person: await this.rosters.find(id, personId) })),
    );
    const unknown = found.filter(({ person }) => !person).map(({ id }) => id);
    const joined = await this.directory.groupsOf(personId, unknown).catch(() => new Set<string>());
    const communities = found
      .filter(({ id, person }) => (person ? person.active : joined.has(id)))
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => compareText(a.name, b.name));
    return { communities };
  }

  /** People of a community by the beginning of their names, for one who is in it. */
  async search(communityId: string, begin: string, readerId: string): Promise<PeopleView> {
    const people = findPeople(await this.rosters.load(communityId), begin, readerId);
    return { people: people.map(({ id, name }) => ({ id, name, isYou: id === readerId })) };
  }

  /** Somebody who is in a community and has not left the organisation. */
  async findPerson(communityId: string, personId: string): Promise<Person | undefined> {
    const person = await this.rosters.find(communityId, personId);
    return person?.active ? person : undefined;
  }

  /** Everybody in a community, by the last sync. */
  roster(communityId: string): Promise<readonly Person[]> {
    return this.rosters.load(communityId);
  }

  /** Brings the stored roster in line with the group, writing only what changed. */
  async sync(communityId: string): Promise<RosterDifference> {
    const current = await this.directory.peopleOf(communityId);
    const difference = compareRosters(await this.rosters.load(communityId), current);
    await this.rosters.apply(communityId, difference);
    this.read.add(communityId);
    return difference;
  }

  private async roleOf(communityId: string, personId: string): Promise<Person['role'] | 'none'> {
    const name = `${communityId}_${personId}`;
    const kept = this.answers.get(name);
    if (kept && kept.until > this.time()) return kept.role;
    const role = await this.lookUp(communityId, personId);
    if (this.answers.size >= answersKept) this.answers.clear();
    this.answers.set(name, { role, until: this.time() + answerFreshFor });
    return role;
  }

  /** Somebody who isn't on the roster may have joined since the last sync: then the directory is asked. */
  private async lookUp(communityId: string, personId: string): Promise<Person['role'] | 'none'> {
    let person = await this.rosters.find(communityId, personId);
    if (!person && (await this.readFirst(communityId))) person = await this.rosters.find(communityId, personId);
    if (person) return person.active ? person.role : 'none';
    return (await this.directory.groupsOf(personId, [communityId])).has(communityId) ? 'member' : 'none';
  }

  /** A community that is new here has no roster yet; its leads shall not wait for the next sync. */
  private async readFirst(communityId: string): Promise<boolean> {
    if (this.read.has(communityId)) return false;
    const isNew = (await this.rosters.load(communityId)).length === 0;
    if (isNew) await this.sync(communityId);
    this.read.add(communityId);
    return isNew;
  }
}

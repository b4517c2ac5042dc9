import { compareRosters, type Person, type RosterDifference } from '../../../src/domain/membership';
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

  /** Everybody in a community, by the last sync. */
  roster(communityId: string): Promise<readonly Person[]> {
    return this.rosters.load(communityId);
  }

  /** Brings the stored roster in line with the group, writing only what changed. */
  async sync(communityId: string): Promise<RosterDifference> {
    const current = await this.directory.peopleOf(communityId);
    const difference = compareRosters(await this.rosters.load(communityId), current);
    await this.rosters.apply(communityId, difference);
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
    const person = await this.rosters.find(communityId, personId);
    if (person) return person.active ? person.role : 'none';
    return (await this.directory.isMember(communityId, personId)) ? 'member' : 'none';
  }
}

import type { Instant } from '../../../src/domain/kernel';
import {
  isIn,
  join,
  leave,
  type AuditEntry,
  type DirectoryFacts,
  type MemberRecord,
  type YouIn,
} from '../../../src/domain/membership';
import type { AuditStore } from '../audit';
import type { Principal } from '../platform/authentication';
import type { Clock } from '../platform/clock';
import type { Communities } from '../platform/Communities';
import { kindOf, type Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import { Unavailable } from '../platform/unavailable';
import { untilCommitted } from '../platform/untilCommitted';
import type { MembershipService } from './membershipService';
import type { RosterStore } from './RosterStore';
import { standingsOf, type StandingParts } from './standings';

/** How long afterwards a repeated click makes up for an entry that a dying host did not write, in milliseconds. */
const madeUpForMs = 10 * 60_000;

/** What joining and leaving work with. */
export interface JoiningParts extends StandingParts {
  readonly communities: Communities;
  readonly rosters: RosterStore;
  readonly membership: Pick<MembershipService, 'readFirst' | 'isInGroup' | 'forget'>;
  readonly audit: Pick<AuditStore, 'add'>;
  /** Has the group brought in line; whatever is lost a timer makes up for. */
  readonly queue: { send(message: { readonly communityId: string }): Promise<void> };
  readonly clock: Clock;
  /** A "no, thanks" of theirs holds no longer. */
  liftDecline(communityId: string, personId: string): Promise<void>;
  /** So many more (or fewer) are in: what this host shows of the community is out of date. */
  readonly changed: (communityId: string, by: number) => void;
}

type Who = Pick<Principal, 'id' | 'name'>;
type Deed = typeof join | typeof leave;

/** People join and leave by their own click: Guildhall follows at once, the group within a minute. */
export class JoiningService {
  constructor(private readonly parts: JoiningParts) {}

  /** Safe to repeat. @throws Refusal `communityUnknown`, `disabledCannotJoin`, `groupGivesRoles`; Unavailable before the directory was read */
  async join(communityId: string, who: Who, log: Log): Promise<YouIn> {
    await this.known(communityId);
    // Nobody would ever get into its group: they are told so now, and not that they are on their way.
    if ((await this.parts.organisation.keptOut(communityId)) === 'roleAssignable') {
      throw new Refusal({ code: 'groupGivesRoles' });
    }
    const record = await this.carryOut(join, communityId, who);
    const since = record?.reasons.find(({ kind }) => kind === 'joined')?.since;
    if (since) await this.note(communityId, 'joined', who, since);
    await this.parts.liftDecline(communityId, who.id);
    return this.followedUp(communityId, who, log);
  }

  /** Safe to repeat. @throws Refusal `communityUnknown`, `ownerMustHandOver` */
  async leave(communityId: string, who: Who, log: Log): Promise<YouIn> {
    await this.known(communityId);
    const record = await this.carryOut(leave, communityId, who);
    if (record?.left?.how === 'byThemselves') await this.note(communityId, 'left', who, record.left.at);
    return this.followedUp(communityId, who, log);
  }

  /** A community that was never read is read first: its owners and people are not to be overlooked. */
  private async known(communityId: string): Promise<void> {
    const { communities, membership, organisation } = this.parts;
    if (!(await communities.find(communityId))) throw new Refusal({ code: 'communityUnknown' });
    if (await membership.readFirst(communityId)) return;
    // Nobody is in a group that was read: then somebody may be its first person.
    if (!(await organisation.standing(communityId, []))) throw new Unavailable('directory');
  }

  private async carryOut(deed: Deed, communityId: string, who: Who): Promise<MemberRecord | undefined> {
    const { rosters, membership, clock, changed } = this.parts;
    const facts = await this.factsOf(who);
    return untilCommitted(async () => {
      const stored = (await rosters.recordsOf(communityId, [who.id])).get(who.id);
      // Who is nowhere leaves nothing; who was put into the team a moment ago has something to leave, whatever is known here.
      if (deed === leave && mayBeOut(stored?.record) && !(await membership.isInGroup(communityId, who.id))) {
        return stored?.record;
      }
      const decided = deed(stored?.record, facts, clock.now().toISOString());
      if (!decided.ok) throw new Refusal(decided.refusal);
      const record = decided.value;
      if (record === stored?.record) return record;
      const late = await rosters.save(communityId, [{ id: who.id, record, etag: stored?.etag ?? '' }]);
      if (late.size > 0) return 'conflict';
      changed(communityId, Number(isIn(record)) - Number(stored !== undefined && isIn(stored.record)));
      return record;
    }, 'tellPerson');
  }

  /** Somebody who has just come to the organisation is not in the copy of its directory yet; their token vouches for them. */
  private async factsOf({ id, name }: Who): Promise<DirectoryFacts> {
    const known = (await this.parts.organisation.factsOf([id])).get(id);
    return known ?? { id, name, guest: false, enabled: true, impersonal: false };
  }

  /** The key makes it one entry, however often somebody clicks; old reasons, which others noted, are not noted again. */
  private async note(communityId: string, what: AuditEntry['what'], { id, name }: Who, at: Instant): Promise<void> {
    if (this.parts.clock.now().getTime() - Date.parse(at) > madeUpForMs) return;
    const person = { id, name };
    await this.parts.audit.add(communityId, [{ key: `${what} ${id} ${at}`, at, what, person, by: person }]);
  }

  private async followedUp(communityId: string, { id }: Who, log: Log): Promise<YouIn> {
    this.parts.membership.forget(communityId, id);
    try {
      await this.parts.queue.send({ communityId });
    } catch (error) {
      log('warn', 'membershipNotHurried', { community: communityId, error: kindOf(error) });
    }
    return (await standingsOf(this.parts, id, [communityId]))(communityId).you;
  }
}

/** Nothing is known of them, or that they left; the group may have followed, or been told to. */
function mayBeOut(record: MemberRecord | undefined): boolean {
  return !record || (record.left !== undefined && record.reasons.length === 0);
}

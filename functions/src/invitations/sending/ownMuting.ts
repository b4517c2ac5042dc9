import type { Community } from '../../platform/Communities';
import { kindOf, type Log } from '../../platform/log';
import { untilCommitted } from '../../platform/untilCommitted';
import { orderedAnew, type PlannedSession } from '../../sessions';
import type { EngineParts } from '../EngineParts';
import { invitedTo, membersToInvite, type MembersToInvite } from '../whoIsInvited';

/**
 * What becomes of the coming sessions in somebody's calendar when they mute invitations, or want them again: it happens
 * now, while joiners and leavers of the roster are collected for a day. Only they are mailed, since nobody else comes or
 * goes by it.
 */
export class OwnMuting {
  constructor(private readonly parts: EngineParts) {}

  /** Their choice stands whatever becomes of this: the timer finds it within the day. */
  async follow(communityId: string, personId: string, log: Log): Promise<void> {
    const { communities, store, clock, isReleased } = this.parts;
    try {
      const community = await communities.find(communityId);
      if (!community || !(await isReleased(community))) return;
      const toInvite = await membersToInvite(this.parts, community);
      // Nobody at all: the directory has not been read yet.
      if (toInvite.isUnread) return;
      for (const { id } of await store.listComing(communityId, clock.now().toISOString()))
        await this.order(community, id, personId, toInvite);
    } catch (error) {
      log('warn', 'mutingNotFollowed', { community: communityId, error: kindOf(error) });
    }
  }

  private async order(
    community: Community,
    sessionId: string,
    personId: string,
    toInvite: MembersToInvite,
  ): Promise<void> {
    const { store, queue, isStopped } = this.parts;
    const outcome = await untilCommitted(async () => {
      const session = await store.find(community.id, sessionId);
      // What is under way takes them as they are by then; what was dropped or has failed waits for a lead.
      if (session?.order.state !== 'done' || session.cancelled) return 'nothing';
      const wanted = await this.isWanted(community, session, personId, toInvite);
      if ((await this.isInvited(community, session, personId)) === wanted) return 'nothing';
      // Behind a brake it is only noted as due: dropping what is held would leave it undone.
      const change = (await isStopped(community.id)) ? { following: this.dueNow(wanted) } : { order: orderedAnew };
      const changed = await store.change(community.id, session, change);
      return changed === 'conflict' ? changed : 'order' in change ? 'ordered' : 'nothing';
    }, 'tryLater');
    if (outcome === 'ordered') await queue.send({ communityId: community.id, sessionId });
  }

  private async isWanted(
    { id }: Community,
    session: PlannedSession,
    personId: string,
    toInvite: MembersToInvite,
  ): Promise<boolean> {
    const { people } = await invitedTo(session, toInvite, id, this.parts.series);
    return people.some((person) => person.id === personId);
  }

  private async isInvited({ id }: Community, session: PlannedSession, personId: string): Promise<boolean> {
    const parts = await this.parts.events.load(id, session.id);
    return parts.some(({ people }) => people.some((person) => person.id === personId));
  }

  private dueNow(isJoining: boolean): NonNullable<PlannedSession['following']> {
    const [joiners, leavers] = isJoining ? [1, 0] : [0, 1];
    return { joiners, leavers, at: this.parts.clock.now().toISOString() };
  }
}

import type { InvitationPart } from '../../../../src/domain/invitations';
import type { Log } from '../../platform/log';
import type { CommunitySettings } from '../../platform/settings';
import { untilCommitted } from '../../platform/untilCommitted';
import type { PlannedSession } from '../../sessions';
import { doneOrder, type EngineParts } from '../EngineParts';
import { digestOf, membersToInvite, invitedTo } from '../whoIsInvited';

/** Hosts believe for a second that a brake is still on. */
const untilFeltMs = 1_500;

/**
 * What becomes of invitations that a brake held back. They stand in the outbox as they did before; sending them is only a
 * matter of saying so.
 */
export class HeldInvitations {
  constructor(private readonly parts: EngineParts) {}

  async release(communityId: string, held: 'send' | 'drop', log: Log): Promise<void> {
    const { communities, store, clock, isReleased } = this.parts;
    const community = communities.find(({ id }) => id === communityId);
    // What waits for a lead to look at it was not held back by the brake.
    if (!community || !(await isReleased(community))) return;
    const coming = await store.listComing(communityId, clock.now().toISOString());
    const owed = coming.filter(({ order }) => order.state === 'pending');
    for (const session of owed) await (held === 'send' ? this.send(community, session) : this.drop(community, session));
    if (owed.length > 0) log('info', 'heldInvitations', { community: communityId, code: held, count: owed.length });
  }

  private send({ id: communityId }: CommunitySettings, { id: sessionId }: PlannedSession): Promise<unknown> {
    return this.parts.queue.send({ communityId, sessionId }, untilFeltMs);
  }

  /**
   * Joiners and leavers who were held back are taken as they are: the next ones bring all in line. Anything else stays
   * as it is in the calendars until a lead sends it, or changes the session again.
   */
  private drop(community: CommunitySettings, { id }: PlannedSession): Promise<'dropped' | 'nothing'> {
    return untilCommitted(async () => {
      const session = await this.parts.store.find(community.id, id);
      if (session?.order.state !== 'pending') return 'nothing';
      const isTold = await this.isTold(community, session);
      const invited = isTold ? digestOf(await this.wanted(community, session)) : session.invited;
      const order = isTold ? doneOrder : ({ ...doneOrder, state: 'dropped' } as const);
      const changed = await this.parts.store.change(community.id, session, { invited, following: undefined, order });
      return changed === 'conflict' ? 'conflict' : 'dropped';
    }, 'tellPerson');
  }

  /** Whether those invited know everything about a session but who else has come or gone. */
  private async isTold({ id }: CommunitySettings, session: PlannedSession): Promise<boolean> {
    const parts = await this.parts.events.load(id, session.id);
    const standing = parts.filter(({ state }) => state === 'standing');
    const saysAll = ({ at, told }: InvitationPart): boolean =>
      at?.startsAt === session.startsAt && at.endsAt === session.endsAt && told >= session.wordsRevision;
    return !session.cancelled && standing.length > 0 && standing.every(saysAll);
  }

  private async wanted(community: CommunitySettings, session: PlannedSession) {
    return invitedTo(session, await membersToInvite(this.parts, community), community.id, this.parts.series);
  }
}

import type { Community } from '../../platform/Communities';
import { Refusal } from '../../platform/refusal';
import { untilCommitted } from '../../platform/untilCommitted';
import { orderedAgain } from '../../sessions';
import type { EngineParts } from '../EngineParts';
import { forgetLostEvents } from '../engine/lostEvents';

/** What a lead does about invitations: lets the first ones go out, and has one sent without waiting. */
export class ReleaseService {
  /** @param allow - notes that invitations of a community may go out */
  constructor(
    private readonly parts: Pick<EngineParts, 'store' | 'events' | 'queue' | 'clock' | 'newId'>,
    private readonly allow: (community: Community) => Promise<unknown>,
  ) {}

  /** A lead has seen the invitation: everything that is planned goes out. Doing it again does no harm. */
  async release(community: Community): Promise<void> {
    const { store, queue, clock } = this.parts;
    await this.allow(community);
    for (const { id, order } of await store.listComing(community.id, clock.now().toISOString())) {
      if (order.state === 'pending') await queue.send({ communityId: community.id, sessionId: id });
    }
  }

  /**
   * Has one invitation brought in line now: joiners and leavers do not wait for the others of the day, and what was
   * dropped or has failed is tried anew.
   *
   * @throws Refusal `invitationUnknown`, `tooBusy`
   */
  async sendNow({ id: communityId }: Community, sessionId: string): Promise<void> {
    const { store, queue, clock } = this.parts;
    await untilCommitted(async () => {
      const session = await store.find(communityId, sessionId);
      if (!session || session.endsAt <= clock.now().toISOString()) throw new Refusal({ code: 'invitationUnknown' });
      const { state, attempts, notBefore } = session.order;
      // What waits because the calendar has asked for a pause keeps it; what waits for further changes has waited enough.
      if (state === 'pending' && (attempts > 0 || notBefore === 0)) return 'ordered';
      if (session.order.reason === 'eventGone') await forgetLostEvents(this.parts, communityId, sessionId);
      const changed = await store.change(communityId, session, { order: orderedAgain(session.order) });
      return changed === 'conflict' ? changed : 'ordered';
    }, 'tellPerson');
    await queue.send({ communityId, sessionId });
  }
}

import type { Clock } from '../platform/clock';
import { Refusal } from '../platform/refusal';
import type { CommunitySettings } from '../platform/settings';
import type { InvitationQueue } from './InvitationQueue';
import type { FailureReason, SessionStore } from './SessionStore';

/** An invitation that was given up, for the administrator. */
export interface FailureView {
  readonly id: string;
  readonly community: string;
  readonly sessionId: string;
  readonly reason: FailureReason;
  /** What happened and what to do, in a sentence. */
  readonly detail: string;
}

const details: Record<FailureReason, string> = {
  permissionMissing:
    'Guildhall may not write to the service mailbox. An Exchange administrator grants the app Calendars.ReadWrite for that mailbox (RBAC for Applications); then replay.',
  mailboxMissing:
    'The service mailbox does not exist or has no calendar. Create it or correct GUILDHALL_COMMUNITIES, then replay.',
  tooManyInvitees: 'The community has more members than one invitation takes (500). Nobody was invited.',
  eventGone: 'The event was deleted in the service mailbox. Replay to invite everybody again.',
  refusedByCalendar:
    'The calendar refused the invitation. The logs of that time name the request; replay once it is mended.',
  unexpected: 'Inviting failed again and again. The logs of that time tell why; replay once it is mended.',
};

/** Shows invitations that were given up, and sends them on their way again. */
export class FailuresService {
  constructor(
    private readonly communities: readonly CommunitySettings[],
    private readonly store: SessionStore,
    private readonly queue: InvitationQueue,
    private readonly clock: Clock,
    private readonly newId: () => string,
  ) {}

  async list(): Promise<readonly FailureView[]> {
    const now = this.clock.now().toISOString();
    const all = await Promise.all(
      this.communities.map(async (community) => {
        const sessions = await this.store.list(community.id);
        return sessions.flatMap(({ id, endsAt, order }) => {
          if (order.state !== 'failed' || endsAt <= now) return [];
          const reason = order.reason ?? 'unexpected';
          return [
            { id: `${community.id}_${id}`, community: community.name, sessionId: id, reason, detail: details[reason] },
          ];
        });
      }),
    );
    return all.flat();
  }

  /** Orders the invitation again. Replaying twice does no harm: an order that is not failed is left alone. */
  async replay(failureId: string): Promise<void> {
    const [communityId = '', sessionId = ''] = failureId.split('_');
    const community = this.communities.find(({ id }) => id === communityId);
    const session = community && (await this.store.find(communityId, sessionId));
    if (session?.order.state !== 'failed') throw new Refusal({ code: 'failureUnknown' });
    // The calendar would answer the old key with the event that was deleted.
    const anew =
      session.order.reason === 'eventGone'
        ? { transactionId: this.newId(), eventId: undefined, joinUrl: undefined, invited: undefined }
        : {};
    const changed = await this.store.change(communityId, session, {
      ...anew,
      order: { state: 'pending', attempts: 0, notBefore: 0 },
    });
    if (changed === 'conflict') throw new Refusal({ code: 'tooBusy' });
    await this.queue.send({ communityId, sessionId });
  }
}

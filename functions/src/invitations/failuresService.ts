import type { Clock } from '../platform/clock';
import { Refusal } from '../platform/refusal';
import type { CommunitySettings } from '../platform/settings';
import type { InvitationQueue } from './InvitationQueue';
import type { FailureReason, InvitationOrder, SessionStore } from './SessionStore';

/** Why an invitation is on the list: it failed, or it has waited for long and is still being tried. */
type ListedReason = FailureReason | 'stillTrying';

/** An invitation that needs an administrator's eyes. */
export interface FailureView {
  readonly id: string;
  readonly community: string;
  readonly sessionId: string;
  readonly reason: ListedReason;
  /** What happened and what to do, in a sentence. */
  readonly detail: string;
}

const details: Record<ListedReason, string> = {
  permissionMissing:
    'Guildhall may not write to the service mailbox. An Exchange administrator grants the app Calendars.ReadWrite for that mailbox (RBAC for Applications); then replay.',
  mailboxMissing:
    'The service mailbox does not exist or has no calendar. Create it or correct GUILDHALL_COMMUNITIES, then replay.',
  tooManyInvitees:
    'The community has more people than the 500 that one invitation takes. The invitation was left as it was. Split the community or take people out of its group, then replay.',
  eventGone: 'The event was deleted in the service mailbox. Replay to invite everybody again.',
  refusedByCalendar:
    'The calendar refused the invitation; the log line invitationFailed of that time names its error. Mend that, then replay.',
  unexpected:
    'Guildhall itself failed again and again; the error log of the function "invitations" tells why. Mend that, then replay.',
  stillTrying:
    'The calendar or the directory has been out of reach for a while. Guildhall tries again at least every hour by itself; replay to try now. The log line invitationDelayed names the error.',
};

/** Attempts after which somebody may want to know that an invitation is still waiting: some minutes. */
const attemptsBeforeListed = 7;

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
          const reason = reasonOf(order);
          if (!reason || endsAt <= now) return [];
          return [
            { id: `${community.id}_${id}`, community: community.name, sessionId: id, reason, detail: details[reason] },
          ];
        });
      }),
    );
    return all.flat();
  }

  /** Orders the invitation again. Replaying twice does no harm: one that is not on the list is left alone. */
  async replay(failureId: string): Promise<void> {
    const [communityId = '', sessionId = ''] = failureId.split('_');
    const community = this.communities.find(({ id }) => id === communityId);
    const session = community && (await this.store.find(communityId, sessionId));
    if (!session || !reasonOf(session.order)) throw new Refusal({ code: 'failureUnknown' });
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

function reasonOf({ state, attempts, reason }: InvitationOrder): ListedReason | undefined {
  if (state === 'failed') return reason ?? 'unexpected';
  return state === 'pending' && attempts >= attemptsBeforeListed ? 'stillTrying' : undefined;
}

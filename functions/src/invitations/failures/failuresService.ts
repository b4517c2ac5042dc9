import type { Clock } from '../../platform/clock';
import { attemptsBeforeListed, type Failure, type FailureSource } from '../../operations';
import type { Communities } from '../../platform/Communities';
import { Refusal } from '../../platform/refusal';
import { orderedAgain, type InvitationQueue, type PlannedSession, type SessionStore } from '../../sessions';
import { driftsKept, type Drift, type DriftStore } from '../DriftStore';
import { failureDetail, type ListedReason } from './failureWords';
import { meetingRefused } from '../engine/hosts';
import { forgetLostEvents } from '../engine/lostEvents';
import type { PartStore } from '../PartStore';

/** `GET operations/drift`: what was found otherwise in calendars than it was written, the newest first. */
export interface DriftView {
  readonly drifts: readonly (Omit<Drift, 'communityId'> & {
    readonly community: string;
    /** `left`: nothing more is done by itself; what needs help says why, or an administrator dropped it. */
    readonly outcome: 'repaired' | 'underWay' | 'left';
  })[];
}

/** What showing and replaying failures works with. */
interface FailureParts {
  readonly communities: Communities;
  readonly store: SessionStore;
  readonly events: PartStore;
  readonly drifts: DriftStore;
  readonly queue: InvitationQueue;
  readonly clock: Clock;
  readonly newId: () => string;
}

const outcomes = { pending: 'underWay', done: 'repaired', failed: 'left', dropped: 'left' } as const;

/** Shows invitations that were given up, and sends them on their way again. */
export class FailuresService implements FailureSource {
  constructor(private readonly parts: FailureParts) {}

  async list(): Promise<readonly Failure[]> {
    const { communities, store, clock } = this.parts;
    const now = clock.now().toISOString();
    const all = await Promise.all(
      (await communities.all()).map(async ({ id, name, mailbox }) =>
        (await store.listComing(id, now)).flatMap((session) => {
          const reason = reasonOf(session);
          if (!reason) return [];
          const detail = failureDetail(reason, mailbox);
          return [{ id: `${id}_${session.id}`, community: name, sessionId: session.id, reason, detail }];
        }),
      ),
    );
    return all.flat();
  }

  /** Orders the invitation again. Replaying twice does no harm: one that is not on the list is left alone. */
  async replay(failureId: string): Promise<'replayed' | 'unknown'> {
    const { communities, store, queue } = this.parts;
    const [communityId = '', sessionId = ''] = failureId.split('_');
    const community = await communities.find(communityId);
    const session = community && (await store.find(communityId, sessionId));
    const reason = session && reasonOf(session);
    if (!session || !reason) return 'unknown';
    if (reason === 'eventGone') await forgetLostEvents(this.parts, communityId, sessionId);
    const changed = await store.change(communityId, session, { order: orderedAgain(session.order) });
    if (changed === 'conflict') throw new Refusal({ code: 'tooBusy' });
    await queue.send({ communityId, sessionId });
    return 'replayed';
  }

  async drift(): Promise<DriftView> {
    const { communities, store, drifts } = this.parts;
    const found = await drifts.latest(driftsKept);
    const shown = await Promise.all(
      found.map(async ({ communityId, ...drift }) => {
        const community = (await communities.find(communityId))?.name ?? communityId;
        const session = await store.find(communityId, drift.sessionId);
        return { ...drift, community, outcome: session ? outcomes[session.order.state] : 'left' };
      }),
    );
    return { drifts: shown };
  }
}

function reasonOf({ order, hosts }: PlannedSession): ListedReason | undefined {
  const { state, attempts, reason } = order;
  if (state === 'failed') return reason ?? 'unexpected';
  if (state === 'pending') return attempts >= attemptsBeforeListed ? 'stillTrying' : undefined;
  return state === 'done' && hosts === meetingRefused ? 'meetingNotOpened' : undefined;
}

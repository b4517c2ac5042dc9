import { invitees } from '../../../src/domain/membership';
import { planSessions, type ZoneRules } from '../../../src/domain/sessions';
import type { MembershipService } from '../membership';
import type { Clock, RealTime } from '../platform/clock';
import type { Leases } from '../platform/Leases';
import { kindOf, type Log } from '../platform/log';
import type { CommunitySettings } from '../platform/settings';
import type { InvitationQueue } from './InvitationQueue';
import { digestOf } from './invitationService';
import type { SessionStore } from './SessionStore';

/** What planning works with. */
export interface PlanningParts {
  readonly communities: readonly CommunitySettings[];
  readonly membership: Pick<MembershipService, 'sync' | 'roster'>;
  readonly store: SessionStore;
  readonly queue: InvitationQueue;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly time: RealTime;
  readonly zones: ZoneRules;
  readonly newId: () => string;
}

/**
 * Keeps the next three months of every community with a rhythm planned, and sees to it that every invitation that is owed is under
 * way. Each run does only what is missing, so it may run twice, at once, or be broken off anywhere.
 */
export class PlanningService {
  constructor(private readonly parts: PlanningParts) {}

  /** Plans all communities; one that fails does not keep the others from being planned. */
  async planAll(log: Log): Promise<void> {
    for (const community of this.parts.communities) {
      try {
        await this.parts.leases.whileHolding(`planning_${community.id}`, () => this.plan(community, log));
      } catch (error) {
        log('error', 'planningFailed', { community: community.id, error: kindOf(error) });
      }
    }
  }

  private async plan(community: CommunitySettings, log: Log): Promise<void> {
    const { store, clock, zones, newId } = this.parts;
    await this.syncRoster(community, log);
    const now = clock.now().toISOString();
    const standing = await store.list(community.id);
    const known = new Set(standing.map(({ id }) => id));
    const wanted = community.cadence ? planSessions(community.cadence, now, zones) : [];
    const missing = wanted.filter(({ id }) => !known.has(id));
    for (const session of missing) await store.plan(community.id, session, newId());
    const sent = await this.sendWhatIsOwed(community, now);
    log('info', 'planned', { community: community.id, added: missing.length, count: sent });
  }

  /** A directory that can't be reached leaves the roster as it was; sessions are planned all the same. */
  private async syncRoster(community: CommunitySettings, log: Log): Promise<void> {
    try {
      const { put, remove } = await this.parts.membership.sync(community.id);
      if (put.length + remove.length > 0)
        log('info', 'rosterSynced', { community: community.id, added: put.length, removed: remove.length });
    } catch (error) {
      log('warn', 'rosterNotSynced', { community: community.id, error: kindOf(error) });
    }
  }

  /** Orders invitations anew for sessions whose members have changed, and relays all orders that are due. */
  private async sendWhatIsOwed(community: CommunitySettings, now: string): Promise<number> {
    const { membership, store, queue, time } = this.parts;
    const people = invitees(await membership.roster(community.id));
    // Nobody at all is no reason to call everything off: more likely the directory has not been read yet.
    if (people.length === 0) return 0;
    const wanted = digestOf(people);
    let sent = 0;
    for (const session of await store.list(community.id)) {
      if (session.endsAt <= now) continue;
      const changed = session.order.state === 'done' && session.invited !== wanted;
      if (changed)
        await store.change(community.id, session, { order: { state: 'pending', attempts: 0, notBefore: 0 } });
      if (changed || (session.order.state === 'pending' && session.order.notBefore <= time())) {
        await queue.send({ communityId: community.id, sessionId: session.id });
        sent += 1;
      }
    }
    return sent;
  }
}

import type { Community } from '../platform/Communities';
import type { Log } from '../platform/log';
import { Refusal } from '../platform/refusal';
import { isTold, type PlannedSession } from '../sessions';
import type { Named } from '../../../src/domain/membership';
import type { CommunitiesParts } from './communitiesParts';

/** A session that was held may still be written up for so long, in milliseconds. */
const wrappedUpAfterMs = 3_600_000;
/** What one may lawfully be refused for: it is over, or was closed before its time. */
const isSettled: ReadonlySet<string> = new Set(['sessionOver', 'sessionClosed', 'sessionCancelled', 'sessionUnknown']);

/**
 * Calls off the coming sessions of a community that ends; one that is on is held to its end. May be asked again and again.
 *
 * @returns `waiting` while one is on or was a moment ago, or while somebody invited has not been told yet: as long as Guildhall
 * serves the community, its calendars follow
 */
export async function callOff(
  { sessions, clock }: Pick<CommunitiesParts, 'sessions' | 'clock'>,
  community: Community,
  by: Named,
  reason: string,
  log: Log,
): Promise<'done' | 'waiting'> {
  const now = clock.now().toISOString();
  const since = new Date(Date.parse(now) - wrappedUpAfterMs).toISOString();
  const look = () => sessions.since(community.id, since);
  const who = { id: by.id, name: by.name, role: 'lead' as const, community };
  for (const session of await look()) {
    if (session.cancelled || session.startsAt <= now) continue;
    try {
      await sessions.cancel(who, session, reason, log);
    } catch (error) {
      if (!(error instanceof Refusal) || !isSettled.has(error.reason.code)) throw error;
    }
  }
  return (await look()).some((session) => isOpen(session, now)) ? 'waiting' : 'done';
}

function isOpen(session: PlannedSession, now: string): boolean {
  if (!session.cancelled) return true;
  return session.endsAt > now && isTold(session) && session.order.state === 'pending';
}

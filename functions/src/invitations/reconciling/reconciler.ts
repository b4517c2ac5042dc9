import type { Community } from '../../platform/Communities';
import { kindOf, type Log } from '../../platform/log';
import { mailboxLease } from '../../platform/mailboxLease';
import { Unavailable } from '../../platform/unavailable';
import type { PlannedSession } from '../../sessions';
import { countAttendance } from './countAttendance';
import { compareCalendar } from './compareCalendar';
import type { EngineParts } from '../EngineParts';
import { CalendarRefusal } from '../SessionCalendar';

const hourMs = 3_600_000;
/** How often a session is looked at while it is far away, and from a day before it to a day after. */
const farMs = 6 * hourMs;
const nearMs = hourMs;
const nearToMs = 24 * hourMs;
/** A timer may come a little early. */
const slackMs = 5 * 60_000;
/** Teams takes its time for a report, and keeps it for long. */
const attendanceFromMs = 2 * hourMs;
const attendanceUntilMs = 7 * 24 * hourMs;
/** How long a look waits for invitations of the same mailbox. */
const patienceMs = 10_000;

/**
 * Compares calendars with what was written there, near sessions more often than far ones: counts how people have
 * answered, takes notice of guests, and orders the repair of what is missing or different.
 */
export class Reconciler {
  /** When each session was last looked at on this host, by the clock of the organisation. A new host looks at all. */
  private lookedAt = new Map<string, number>();

  constructor(private readonly parts: EngineParts) {}

  /** Looks at all communities; one that fails does not keep the others waiting. */
  async run(log: Log): Promise<void> {
    const before = this.lookedAt;
    this.lookedAt = new Map();
    for (const community of await this.parts.communities.all()) {
      try {
        if (await this.parts.isStopped(community.id)) continue;
        await this.look(community, before, log);
      } catch (error) {
        log('error', 'reconcilingFailed', { community: community.id, error: kindOf(error) });
      }
    }
  }

  private async look(community: Community, before: ReadonlyMap<string, number>, log: Log): Promise<void> {
    const { store, clock } = this.parts;
    const now = clock.now().getTime();
    const since = new Date(now - attendanceUntilMs).toISOString();
    for (const session of await store.listComing(community.id, since)) {
      const key = `${community.id}_${session.id}`;
      const lookedAt = before.get(key);
      const isDue = lookedAt === undefined || now - lookedAt >= intervalFor(session, now) - slackMs;
      if (isDue && !(await this.lookAt(community, session, now, log))) return;
      this.lookedAt.set(key, isDue ? now : lookedAt);
    }
  }

  /** @returns whether it makes sense to look at more of the same mailbox */
  private async lookAt(community: Community, session: PlannedSession, now: number, log: Log): Promise<boolean> {
    const endedForMs = now - Date.parse(session.endsAt);
    if (endedForMs > 0 && endedForMs < attendanceFromMs) return true;
    const work = () => (endedForMs < 0 ? compareCalendar : countAttendance)(this.parts, community, session, log);
    try {
      await this.parts.leases.whileHolding(mailboxLease(community.mailbox), work, patienceMs);
      return true;
    } catch (error) {
      if (!(error instanceof Unavailable || error instanceof CalendarRefusal)) throw error;
      log('warn', 'reconcilingDelayed', { community: community.id, session: session.id, error: kindOf(error) });
      return false;
    }
  }
}

function intervalFor({ startsAt, endsAt }: PlannedSession, now: number): number {
  return now > Date.parse(startsAt) - nearToMs && now < Date.parse(endsAt) + nearToMs ? nearMs : farMs;
}

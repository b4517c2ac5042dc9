import type { Clock } from '../platform/clock';
import { kindOf, type Log } from '../platform/log';
import type { AuditStore } from './AuditStore';

/** What forgetting works with. */
export interface AuditSweepParts {
  readonly audit: Pick<AuditStore, 'forget'>;
  readonly clock: Clock;
  /** How long entries are kept, in months. */
  readonly months: number;
  /** Ids of all communities there are or were. */
  everyCommunity(): Promise<readonly string[]>;
}

/** Forgets entries that are older than the organisation wants to keep them. */
export class AuditSweep {
  constructor(private readonly parts: AuditSweepParts) {}

  async run(log: Log): Promise<void> {
    const { audit, clock, months } = this.parts;
    const before = monthsBefore(clock.now(), months).toISOString();
    for (const community of await this.parts.everyCommunity()) {
      try {
        await audit.forget(community, before);
      } catch (error) {
        log('warn', 'auditNotForgotten', { community, error: kindOf(error) });
      }
    }
  }
}

/** The same day of an earlier month, or its last one where it is shorter. */
function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(now.getUTCMonth() - months);
  // The 31st of a shorter month is a day of the next one.
  if (then.getUTCDate() !== now.getUTCDate()) then.setUTCDate(0);
  return then;
}

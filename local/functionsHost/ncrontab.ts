import { Cron } from 'croner';

/** The times at which a timer fires, in UTC as on Linux plans. */
export interface Schedule {
  /** The first time strictly after `after`; nothing when there is none (30 February). */
  nextAfter(after: Date): Date | undefined;
  /** Shorter than a minute between two runs: then the runtime keeps no record of the schedule. */
  isSubMinute: boolean;
}

/**
 * Reads an NCRONTAB expression: `{second} {minute} {hour} {day} {month} {day of week}`, or five fields without seconds.
 * croner takes more than NCRONTAB does, so what only croner knows is refused here rather than in Azure.
 *
 * @throws when the runtime would refuse the expression, and for time spans (App Service plans only).
 */
export function parseNcrontab(text: string): Schedule {
  const fields = text.trim().split(/\s+/);
  if (fields.length === 5) fields.unshift('0');
  if (fields.length !== 6) throw new Error(`"${text}" is not a six-field NCRONTAB expression`);
  for (const field of fields) {
    if (!/^(?:[A-Za-z]{3}|\d+|\*)(?:[-/,](?:[A-Za-z]{3}|\d+|\*))*$/.test(field)) {
      throw new Error(`"${field}" in "${text}" is not NCRONTAB`);
    }
  }
  if (/(^|[,-])7/.test(fields[5] ?? '')) throw new Error(`"${text}": weekdays in NCRONTAB are 0 to 6, Sunday is 0`);
  // Both day fields must hold (`domAndDow`): in NCRONTAB they narrow, in most crons they widen each other.
  const cron = new Cron(fields.join(' '), { mode: '6-part', domAndDow: true, timezone: 'UTC', paused: true });
  const nextAfter = (after: Date): Date | undefined => cron.nextRun(after) ?? undefined;
  const first = nextAfter(new Date());
  const second = first && nextAfter(first);
  return { nextAfter, isSubMinute: first && second ? second.getTime() - first.getTime() < 60_000 : false };
}

import type { Cadence, LocalDate } from './cadence';
import type { PlannedDate } from '../contract';
import { isSession, type RhythmDate } from './planDates';
import { dayCoveredBy, isByHand, rhythmDayOf, type StandingSession } from '../standing';

/**
 * Says of the days of a rhythm which of them get no session of their own, because somebody has called off or moved the one
 * that stands for them.
 *
 * @param dates - as `previewDates` names them
 * @param standing - every session of the community but those long past
 */
export function markDecided(
  dates: readonly RhythmDate[],
  standing: readonly StandingSession[],
  cadence: Cadence,
): readonly PlannedDate[] {
  const isDecided = (session: StandingSession): boolean => session.cancelled !== undefined || isByHand(session);
  const untouched = new Set(standing.filter((session) => !isDecided(session)).map(rhythmDayOf));
  const decided = new Map<LocalDate | undefined, StandingSession>();
  for (const session of standing.filter(isDecided)) {
    const day = dayCoveredBy(session, cadence);
    // Of two, the one that takes place counts.
    if (!session.cancelled || !decided.has(day)) decided.set(day, session);
  }
  return dates.map((line) => {
    if (!isSession(line) || untouched.has(line.date)) return line;
    const session = decided.get(line.date);
    if (!session || (!session.cancelled && session.startsAt === line.startsAt)) return line;
    const { date } = line;
    return session.cancelled ? { kind: 'decided', date } : { kind: 'decided', date, heldAt: session.startsAt };
  });
}

import type { Instant } from '../../kernel';
import { addDays, laterOf } from './calendarDays';
import type { Cadence, Holidays } from './cadence';
import { isSession, planDates, type RhythmDate } from './planDates';
import { earliestDay } from './planSessions';
import type { ZoneRules } from './zoneRules';

/** How many sessions a preview shows. */
const previewedSessions = 12;
/** A preview looks no further ahead than this, in years: even fifth Mondays without bank holidays are twelve by then. */
const previewedYears = 6;
const yearDays = 366;

/**
 * The next twelve sessions of a rhythm, and between them the days that are left out. A rhythm that starts later begins
 * then; one that has fewer in six years shows what it has.
 */
export function previewDates(
  cadence: Cadence,
  now: Instant,
  zones: ZoneRules,
  holidays: Holidays,
): readonly RhythmDate[] {
  const today = zones.dateAt(now, cadence.timeZone);
  const isToCome = (line: RhythmDate): boolean => {
    if (line.kind === 'session') return line.endsAt > now;
    return line.kind === 'noSuchDay' ? line.month >= today.slice(0, 7) : line.date >= today;
  };
  const lines: RhythmDate[] = [];
  let from = laterOf(earliestDay(today), cadence.startsOn ?? '');
  for (let year = 0; year < previewedYears; year += 1) {
    const to = addDays(from, yearDays);
    lines.push(...planDates(cadence, from, to, zones, holidays).filter(isToCome));
    const last = lines.filter(isSession)[previewedSessions - 1];
    if (last) return lines.slice(0, lines.indexOf(last) + 1);
    from = addDays(to, 1);
  }
  return lines;
}

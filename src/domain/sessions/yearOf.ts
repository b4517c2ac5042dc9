import { compareText, type Instant } from '../kernel';
import { addDays } from './rhythm/calendarDays';
import type { YearView } from './contract';
import type { StandingSession } from './standing';
import type { ZoneRules } from './rhythm/zoneRules';

type Kept = YearView['months'][number]['sessions'][number]['kept'];

/** A session, and how many took part in it when Teams has said. */
export type HeldSession = StandingSession & { readonly attended?: number };

const monthsShown = 12;

/**
 * Whether the hour was kept: the sessions of the last twelve months, this one included.
 *
 * Moved is what somebody moved by hand and did not move back. A bank holiday, a new rhythm and a longer session keep the
 * hour. What a new rhythm cancelled is left out: the hour itself is another one now. So is what is cancelled ahead, until
 * its time is past.
 *
 * @param timeZone - the community's: whose clocks say which month it is
 */
export function yearOf(sessions: readonly HeldSession[], now: Instant, timeZone: string, zones: ZoneRules): YearView {
  const monthAt = (instant: Instant): string => zones.dateAt(instant, timeZone).slice(0, 7);
  const counted = sessions
    .filter(({ cancelled, endsAt }) => !cancelled || (cancelled.by !== 'newRhythm' && endsAt <= now))
    .sort((a, b) => compareText(a.startsAt, b.startsAt))
    .map((session) => ({ month: monthAt(session.startsAt), line: lineOf(session, now) }));
  const months = lastMonths(monthAt(now)).map((month) => ({
    month,
    sessions: counted.filter((session) => session.month === month).map(({ line }) => line),
  }));
  const all = months.flatMap((month) => month.sessions);
  const count = (kept: Kept): number => all.filter((session) => session.kept === kept).length;
  return { months, kept: count('kept'), moved: count('moved'), cancelled: count('cancelled') };
}

function lineOf(session: HeldSession, now: Instant): YearView['months'][number]['sessions'][number] {
  const { startsAt, attended } = session;
  return { startsAt, kept: keptOf(session, now), ...(attended !== undefined && { attended }) };
}

function keptOf({ startsAt, endsAt, cancelled, origin }: HeldSession, now: Instant): Kept {
  if (cancelled) return 'cancelled';
  if (endsAt > now) return 'coming';
  return origin?.movedFrom === undefined || origin.movedFrom === startsAt ? 'kept' : 'moved';
}

/** Oldest first. */
function lastMonths(month: string): readonly string[] {
  const months = [month];
  while (months.length < monthsShown) months.unshift(addDays(`${months[0] ?? month}-01`, -1).slice(0, 7));
  return months;
}

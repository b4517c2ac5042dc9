import { allowed, refused, type Instant, type Result } from '../../kernel';
import { addDays, isRealDate, isTime } from './calendarDays';
import type { Cadence } from './cadence';
import { checkLength, sessionMinutes, type LengthRefusal } from '../editing/sessionTime';
import type { ZoneRules } from './zoneRules';

/** Bounds of "every so many weeks"; more than a quarter of a year apart is no rhythm. */
export const weekBounds = { least: 1, most: 13 } as const;
/** How far ahead a rhythm may begin, in days: two years. */
const startsWithinDays = 731;

export type CadenceRefusal =
  | LengthRefusal
  | { readonly code: 'noSuchTime' }
  | { readonly code: 'zoneUnknown' }
  | { readonly code: 'badWeeks'; readonly least: number; readonly most: number }
  | { readonly code: 'noSuchDate' }
  | { readonly code: 'rhythmTooFarAhead' };

/**
 * Whether a community can meet like that. Of what is wrong the first is named.
 *
 * @param cadence - of the right shape; its values may be anything
 */
export function checkCadence(cadence: Cadence, now: Instant, zones: ZoneRules): Result<Cadence, CadenceRefusal> {
  const { minutes, time, timeZone, startsOn } = cadence;
  const length = checkLength(minutes, sessionMinutes);
  if (!length.ok) return length;
  if (!isTime(time)) return refused({ code: 'noSuchTime' });
  if (!zones.isZone(timeZone)) return refused({ code: 'zoneUnknown' });
  if (cadence.kind === 'everyWeeks') {
    const { least, most } = weekBounds;
    const isPossible = Number.isInteger(cadence.weeks) && cadence.weeks >= least && cadence.weeks <= most;
    if (!isPossible) return refused({ code: 'badWeeks', least, most });
  }
  if (startsOn === undefined) return allowed(cadence);
  if (!isRealDate(startsOn)) return refused({ code: 'noSuchDate' });
  const latest = addDays(zones.dateAt(now, timeZone), startsWithinDays);
  return startsOn <= latest ? allowed(cadence) : refused({ code: 'rhythmTooFarAhead' });
}

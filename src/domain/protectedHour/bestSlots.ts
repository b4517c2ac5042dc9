import { weekdays } from '../sessions';
import type { HourSlot } from './contract';
import { minuteOf } from './checkWish';
import type { FreeCounts } from './countFree';
import { stepMinutes, type HourSearch } from './planSearch';

/** From fewer calendars one could tell who is busy: nothing is shown of them. */
export const fewestCalendars = 5;
/** So many are proposed. */
const proposed = 10;

/**
 * The hours that suit most people, the best first: by the share of people who are free, then by the worst week. Of hours
 * that overlap only the best is proposed. One that counts in fewer than half of the weeks is not: it would be luck.
 *
 * @param people - how many calendars were counted
 * @param weeks - how many weeks were looked at
 * @returns at most 10; none from fewer than `fewestCalendars`
 */
export function bestSlots(
  { slots, places }: Pick<HourSearch, 'slots' | 'places'>,
  counts: FreeCounts,
  people: number,
  weeks: number,
): readonly HourSlot[] {
  if (people < fewestCalendars) return [];
  const rated = slots.flatMap(({ weekday, time }, slot): HourSlot[] => {
    const free = counts[slot] ?? [];
    if (free.length === 0 || free.length < weeks / 2) return [];
    const sum = free.reduce((total, count) => total + count, 0);
    return [{ weekday, time, free: sum / (free.length * people), worst: Math.min(...free) / people }];
  });
  const best: HourSlot[] = [];
  for (const slot of rated.sort(better)) {
    if (best.length === proposed) break;
    if (!best.some((one) => overlap(one, slot, places * stepMinutes))) best.push(slot);
  }
  return best;
}

function better(a: HourSlot, b: HourSlot): number {
  const inWeek = ({ weekday, time }: HourSlot): number => weekdays.indexOf(weekday) * 1_440 + (minuteOf(time) ?? 0);
  return b.free - a.free || b.worst - a.worst || inWeek(a) - inWeek(b);
}

function overlap(a: HourSlot, b: HourSlot, minutes: number): boolean {
  const apart = Math.abs((minuteOf(a.time) ?? 0) - (minuteOf(b.time) ?? 0));
  return a.weekday === b.weekday && apart < minutes;
}

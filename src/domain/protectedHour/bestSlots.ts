import { minuteOf, weekdays, type Weekday } from '../sessions';
import type { HourSlot } from './contract';
import type { FreeCounts } from './countFree';
import { stepMinutes, type HourSearch } from './planSearch';

/** So many calendars besides the asker's own: from fewer one could tell who is busy, and nothing is shown of them. */
export const fewestCalendars = 8;
/** So many are proposed. */
const proposed = 10;
/** Shares are shown in steps of a tenth; where a tenth would stand for less than two people, of two tenths. */
const peopleForTenths = 20;

/**
 * The hours that suit most people, the best first: by the share of people who are free, then by the worst week; of those
 * that are as good the weekdays take turns. Of hours that overlap only the best is proposed. One that counts in fewer than
 * half of the weeks is not: it would be luck.
 *
 * Shares are rounded down before anything is made of them, and the highest step is "nearly all": neither a share nor the
 * order tells whether one person more or less is free, save where that happens to lie on the edge of a step.
 *
 * @param people - how many calendars were counted
 * @param weeks - how many weeks were looked at
 * @param fewest - how many calendars it takes
 * @returns at most 10; none from fewer calendars than it takes
 */
export function bestSlots(
  { slots, places }: Pick<HourSearch, 'slots' | 'places'>,
  counts: FreeCounts,
  people: number,
  weeks: number,
  fewest: number = fewestCalendars,
): readonly HourSlot[] {
  if (people < fewest) return [];
  const rated = slots.flatMap(({ weekday, time }, slot): HourSlot[] => {
    const free = counts[slot] ?? [];
    if (free.length === 0 || free.length < weeks / 2) return [];
    const sum = free.reduce((total, count) => total + count, 0);
    return [{ weekday, time, free: shown(sum, free.length * people, people), worst: shown(Math.min(...free), people) }];
  });
  const best: HourSlot[] = [];
  let left: readonly HourSlot[] = rated;
  while (best.length < proposed && left.length > 0) {
    const next = left.reduce((a, b) => (better(b, a, best) ? b : a));
    best.push(next);
    left = left.filter((slot) => !overlap(next, slot, places * stepMinutes));
  }
  return best;
}

/** A share of person-hours as it may be shown: 0 to 0.9, rounded down. */
function shown(free: number, of: number, people: number = of): number {
  const step = people < peopleForTenths ? 2 : 1;
  // In whole tenths, which are exact.
  return Math.min(Math.floor((free * 10) / of / step) * step, 10 - step) / 10;
}

/** @param taken - those that are proposed already: a day that has fewer of them goes first */
function better(a: HourSlot, b: HourSlot, taken: readonly HourSlot[]): boolean {
  const on = (weekday: Weekday): number => taken.filter((slot) => slot.weekday === weekday).length;
  const inWeek = ({ weekday, time }: HourSlot): number => weekdays.indexOf(weekday) * 1_440 + (minuteOf(time) ?? 0);
  return (b.free - a.free || b.worst - a.worst || on(a.weekday) - on(b.weekday) || inWeek(a) - inWeek(b)) < 0;
}

function overlap(a: HourSlot, b: HourSlot, minutes: number): boolean {
  const apart = Math.abs((minuteOf(a.time) ?? 0) - (minuteOf(b.time) ?? 0));
  return a.weekday === b.weekday && apart < minutes;
}

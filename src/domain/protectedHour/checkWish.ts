import { allowed, refused, type Result } from '../kernel';
import { minuteOf, weekdays } from '../sessions';
import type { FindHourBody } from './contract';

/** What may be asked for: minutes in steps, and weeks ahead. */
export const hourMinutes = { least: 15, most: 180, step: 15 } as const;
export const hourWeeks = { least: 2, most: 8 } as const;
/** The two times lie so far apart at least: a search for one short hour would be a question about one appointment. */
const spanMinutes = 60;

export type HourRefusal =
  | { readonly code: 'badHourLength'; readonly least: number; readonly most: number; readonly step: number }
  | { readonly code: 'badHourSpan'; readonly least: number }
  | { readonly code: 'noHourDay' }
  | { readonly code: 'badHourWeeks'; readonly least: number; readonly most: number };

/** Whether an hour may be looked for so; each weekday comes back once, in the order of the week. */
export function checkWish(wish: FindHourBody): Result<FindHourBody, HourRefusal> {
  const { least, most, step } = hourMinutes;
  if (!isWhole(wish.minutes, hourMinutes) || wish.minutes % step !== 0)
    return refused({ code: 'badHourLength', least, most, step });
  const [from, to] = [minuteOf(wish.from), minuteOf(wish.to)];
  if (from === undefined || to === undefined || to - from < Math.max(wish.minutes, spanMinutes))
    return refused({ code: 'badHourSpan', least: spanMinutes });
  if (!isWhole(wish.weeks, hourWeeks)) return refused({ code: 'badHourWeeks', ...hourWeeks });
  const days = weekdays.filter((day) => wish.weekdays.includes(day));
  if (days.length === 0) return refused({ code: 'noHourDay' });
  const { from: begin, to: end } = wish;
  return allowed({ minutes: wish.minutes, from: begin, to: end, weekdays: days, weeks: wish.weeks });
}

function isWhole(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

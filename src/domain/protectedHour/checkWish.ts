import { allowed, refused, type Result } from '../kernel';
import { weekdays } from '../sessions';
import type { FindHourBody } from './contract';

/** What may be asked for: minutes in steps, and weeks ahead. */
const minutes = { least: 15, most: 180, step: 15 } as const;
const weeks = { least: 2, most: 8 } as const;

export type HourRefusal =
  | { readonly code: 'badHourLength'; readonly least: number; readonly most: number; readonly step: number }
  | { readonly code: 'badHourSpan' }
  | { readonly code: 'noHourDay' }
  | { readonly code: 'badHourWeeks'; readonly least: number; readonly most: number };

/** Whether an hour may be looked for so; each weekday comes back once, in the order of the week. */
export function checkWish(wish: FindHourBody): Result<FindHourBody, HourRefusal> {
  const { least, most, step } = minutes;
  if (!isWhole(wish.minutes, minutes) || wish.minutes % step !== 0)
    return refused({ code: 'badHourLength', least, most, step });
  const [from, to] = [minuteOf(wish.from), minuteOf(wish.to)];
  if (from === undefined || to === undefined || to - from < wish.minutes) return refused({ code: 'badHourSpan' });
  if (!isWhole(wish.weeks, weeks)) return refused({ code: 'badHourWeeks', ...weeks });
  const days = weekdays.filter((day) => wish.weekdays.includes(day));
  if (days.length === 0) return refused({ code: 'noHourDay' });
  const { from: begin, to: end } = wish;
  return allowed({ minutes: wish.minutes, from: begin, to: end, weekdays: days, weeks: wish.weeks });
}

/** Minutes since midnight of a time such as `09:00`; undefined when it is none. */
export function minuteOf(time: string): number | undefined {
  const [, hours, rest] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(rest);
}

function isWhole(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

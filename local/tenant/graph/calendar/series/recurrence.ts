import { GraphFailure, badRequest } from '../../graphFailure';
import type { Entity } from '../../odata/select';

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];
const indexes = ['first', 'second', 'third', 'fourth', 'last'] as const;
const patternTypes = [
  'daily',
  'weekly',
  'absoluteMonthly',
  'relativeMonthly',
  'absoluteYearly',
  'relativeYearly',
] as const;
const rangeTypes = ['endDate', 'noEnd', 'numbered'] as const;

/** microsoft.graph.recurrencePattern, all of it as Outlook returns it: what a type has no use for is 0 or empty. */
export interface RecurrencePattern {
  type: (typeof patternTypes)[number];
  interval: number;
  month: number;
  dayOfMonth: number;
  daysOfWeek: Weekday[];
  firstDayOfWeek: Weekday;
  index: (typeof indexes)[number];
}

/** microsoft.graph.recurrenceRange; days are written 2026-03-26. */
export interface RecurrenceRange {
  type: (typeof rangeTypes)[number];
  startDate: string;
  /** What Outlook writes for none is 0001-01-01. */
  endDate: string;
  recurrenceTimeZone: string;
  numberOfOccurrences: number;
}

export interface Recurrence {
  pattern: RecurrencePattern;
  range: RecurrenceRange;
}

const noDay = '0001-01-01';
const invalid = (message: string): GraphFailure => badRequest(message, 'ErrorPropertyValidationFailure');

function oneOf<Value extends string>(value: unknown, values: readonly Value[], name: string, fallback?: Value): Value {
  const found = values.find((candidate) => candidate.toLowerCase() === String(value ?? fallback).toLowerCase());
  if (!found) throw badRequest(`Cannot convert the value '${String(value)}' of '${name}'.`, 'RequestBodyRead');
  return found;
}

function wholeNumber(value: unknown, name: string, [least, most]: [number, number]): number {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw invalid(`At least one property failed validation: '${name}' must be from ${least} to ${most}.`);
}

function readDay(value: unknown, name: string): string {
  const text = typeof value === 'string' ? value : '';
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw badRequest(`Cannot convert the value '${String(value)}' of '${name}' to type 'Edm.Date'.`, 'RequestBodyRead');
}

function readPattern(value: Entity): RecurrencePattern {
  const type = oneOf(value.type, patternTypes, 'type');
  const byWeekday = type === 'weekly' || type.startsWith('relative');
  const given = Array.isArray(value.daysOfWeek) ? value.daysOfWeek : [];
  const daysOfWeek = weekdays.filter((_day, i) =>
    given.map((day) => oneOf(day, weekdays, 'daysOfWeek')).includes(weekdays[i] as Weekday),
  );
  if (byWeekday && daysOfWeek.length === 0)
    throw invalid("At least one property failed validation: 'daysOfWeek' is needed for this type of recurrence.");
  return {
    type,
    interval: wholeNumber(value.interval, 'interval', [1, 99]),
    month: type.endsWith('Yearly') ? wholeNumber(value.month, 'month', [1, 12]) : 0,
    dayOfMonth: type.startsWith('absolute') ? wholeNumber(value.dayOfMonth, 'dayOfMonth', [1, 31]) : 0,
    daysOfWeek: byWeekday ? daysOfWeek : [],
    firstDayOfWeek: oneOf(value.firstDayOfWeek, weekdays, 'firstDayOfWeek', 'sunday'),
    index: type.startsWith('relative') ? oneOf(value.index, indexes, 'index', 'first') : 'first',
  };
}

function readRange(value: Entity, startDay: string, zone: string): RecurrenceRange {
  const type = oneOf(value.type, rangeTypes, 'type');
  const startDate = value.startDate === undefined ? startDay : readDay(value.startDate, 'startDate');
  // "Must be the same value as the start property of the recurring event" (recurrenceRange).
  if (startDate !== startDay) throw invalid("The start date of the recurrence must be the event's own start date.");
  const range: RecurrenceRange = {
    type,
    startDate,
    endDate: type === 'endDate' ? readDay(value.endDate, 'endDate') : noDay,
    recurrenceTimeZone: typeof value.recurrenceTimeZone === 'string' ? value.recurrenceTimeZone : zone,
    numberOfOccurrences:
      type === 'numbered' ? wholeNumber(value.numberOfOccurrences, 'numberOfOccurrences', [1, 999]) : 0,
  };
  if (type === 'endDate' && range.endDate < startDate)
    throw new GraphFailure(400, 'ErrorRecurrenceHasNoOccurrence', 'The recurrence has no occurrence in its range.');
  return range;
}

/**
 * The recurrence that a caller gives for an event.
 *
 * @param startDay - the event's first day in its own zone, 2026-03-26.
 * @param before - what the event recurs by so far; what the caller leaves out of it stays.
 * @throws GraphFailure 400 for what "recurrencePattern" and "recurrenceRange" do not allow
 */
export function readRecurrence(
  value: unknown,
  { startDay, zone, before }: { startDay: string; zone: string; before?: Recurrence },
): Recurrence {
  const { pattern, range } = (value ?? {}) as { pattern?: Entity | null; range?: Entity | null };
  if ((!pattern && !before) || (!range && !before))
    throw invalid("At least one property failed validation: 'recurrence' needs a pattern and a range.");
  const kept = before && { ...before.range, startDate: startDay };
  return {
    pattern: pattern ? readPattern(pattern) : (before as Recurrence).pattern,
    range: range ? readRange(range, startDay, zone) : (kept as RecurrenceRange),
  };
}

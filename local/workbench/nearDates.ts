import type { ZonedTime } from './tenantShapes';

/** Where the reader of the workbench is taken to be; an event is shown in its own zone. */
export const readerZone = 'Europe/London';

const localTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/;

/** A point in time as the clocks of one place show it. */
export interface WallTime {
  /** `2026-03-26` */
  readonly date: string;
  /** `11:00` */
  readonly time: string;
}

/** What the clocks of a zone show at a moment. */
export function wallTimeOf(moment: Date, timeZone: string): WallTime {
  // Swedish writes dates as ISO does.
  const text = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(moment);
  const [date = '', time = ''] = text.split(' ');
  return { date, time };
}

/**
 * A time of Graph in the zone that the event was made in: Graph answers in UTC unless asked otherwise, and names the event's
 * own zone beside it.
 */
export function wallTimeIn(time: ZonedTime, eventZone: string | undefined): WallTime & { readonly timeZone: string } {
  const [, date = '', clock = ''] = localTime.exec(time.dateTime) ?? [];
  if (time.timeZone === 'UTC' && eventZone !== undefined && isKnownZone(eventZone)) {
    return { ...wallTimeOf(new Date(`${date}T${clock}:00Z`), eventZone), timeZone: eventZone };
  }
  return { date, time: clock, timeZone: time.timeZone };
}

function isKnownZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone }));
  } catch {
    return false;
  }
}

/** `Thursday 26 March 2026` */
export function longDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '');
}

/** `today`, `tomorrow`, `yesterday`, or undefined for days that have no such name. */
export function nearDay(date: string, today: string): string | undefined {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
  return new Map([
    [0, 'Today'],
    [1, 'Tomorrow'],
    [-1, 'Yesterday'],
  ]).get(days);
}

/** `Europe/London` as people say it: `London time`. */
export function placeOf(timeZone: string): string {
  return timeZone === 'UTC' ? 'UTC' : `${(timeZone.split('/').pop() ?? timeZone).replace(/_/g, ' ')} time`;
}

/**
 * The moment at which the clocks of a zone show a time. An hour that they skip in spring is taken as the one after it, of one
 * that they repeat in autumn the first.
 *
 * @param text - `2026-03-26T11:00`.
 * @returns undefined when the text is no date and time.
 */
export function momentAt(text: string, timeZone: string): Date | undefined {
  const asUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}Z`) : NaN;
  if (Number.isNaN(asUtc)) return undefined;
  const aheadAt = (moment: number): number => {
    const { date, time } = wallTimeOf(new Date(moment), timeZone);
    return Date.parse(`${date}T${time}Z`) - moment;
  };
  const dayMs = 86_400_000;
  const ahead = [aheadAt(asUtc - dayMs), aheadAt(asUtc + dayMs)] as const;
  const shown = ahead.map((ms) => asUtc - ms).filter((moment) => moment + aheadAt(moment) === asUtc);
  return new Date(shown.length > 0 ? Math.min(...shown) : asUtc - ahead[0]);
}

/** A calendar day without a zone, `2026-03-26`. */
export type LocalDate = string;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Whose bank holidays a community keeps. */
export const nations = ['englandAndWales', 'scotland', 'northernIreland'] as const;
export type Nation = (typeof nations)[number];

interface CadenceCore {
  readonly weekday: Weekday;
  /** Wall-clock time in `timeZone`, `11:00`. */
  readonly time: string;
  /** Length of a session. */
  readonly minutes: number;
  /** IANA name, `Europe/London`. */
  readonly timeZone: string;
  /** No session before this day. */
  readonly startsOn?: LocalDate;
  /** What becomes of a session that falls on a bank holiday: left out, or held on the next working day. Absent: nothing. */
  readonly bankHolidays?: { readonly nation: Nation; readonly then: 'skip' | 'move' };
}

/** Meets on the nth or last given weekday of every month. A month without a fifth one has no session. */
export interface MonthlyCadence extends CadenceCore {
  readonly kind: 'nthWeekday';
  readonly nth: 1 | 2 | 3 | 4 | 5 | 'last';
}

/** Meets every so many weeks, counted from the first such weekday on or after `startsOn`. */
export interface WeeklyCadence extends CadenceCore {
  readonly kind: 'everyWeeks';
  /** 1 to 13. */
  readonly weeks: number;
  readonly startsOn: LocalDate;
}

/** How often a community meets, at a wall-clock time in its own zone. */
export type Cadence = MonthlyCadence | WeeklyCadence;

/** Tells bank holidays; where they come from stays outside the domain. */
export interface Holidays {
  /** The name of the bank holiday that day is, if it is one. */
  holidayOn(date: LocalDate, nation: Nation): string | undefined;
}

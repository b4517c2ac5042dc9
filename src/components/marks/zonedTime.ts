const minute = 60_000;

/**
 * The instant at which the clocks of a zone show this day and time. A time that a change of the clocks leaves out is taken
 * as the clocks before the change would have counted it; of one that comes twice the first is meant.
 *
 * @param day - `2026-03-26`
 * @param time - `11:00`
 * @param zone - IANA name
 * @returns ISO 8601 in UTC; `undefined` when day or time is none
 */
export function instantAt(day: string, time: string, zone: string): string | undefined {
  const wanted = Date.parse(`${day}T${time}:00.000Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time) || Number.isNaN(wanted)) return undefined;
  // The offset a day before and a day after: at most one change of the clocks lies between.
  const offsets = [wanted - 24 * 60 * minute, wanted + 24 * 60 * minute].map((instant) => offsetAt(instant, zone));
  const candidates = offsets.map((offset) => wanted - offset);
  const real = candidates.filter((instant) => instant + offsetAt(instant, zone) === wanted);
  return new Date(real.length > 0 ? Math.min(...real) : (candidates[0] ?? wanted)).toISOString();
}

/** The day and time that the clocks of a zone show, `2026-03-26` and `11:00`. */
export function clockAt(instant: number, zone: string): { readonly day: string; readonly time: string } {
  const shown = new Date(instant + offsetAt(instant, zone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** How far a zone is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  } as Intl.DateTimeFormatOptions);
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute: minutes = '', second = '' } = parts;
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minutes}:${second}.000Z`);
  return shown - Math.floor(instant / 1_000) * 1_000;
}

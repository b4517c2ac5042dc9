import { GraphFailure } from '../graphFailure';
import { ianaOfWindows } from './windowsZones';

/** Graph's dateTimeTimeZone: a wall-clock time and the zone whose wall it is. */
export interface DateTimeTimeZone {
  dateTime: string;
  timeZone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(iana: string): Intl.DateTimeFormat {
  const known = formats.get(iana);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: iana,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(iana, format);
  return format;
}

/**
 * The IANA zone that an IANA or Windows name means.
 *
 * @throws GraphFailure 400 TimeZoneNotSupportedException
 */
export function readZone(name: string): string {
  if (/^(utc|tzone:\/\/microsoft\/utc)$/i.test(name)) return 'UTC';
  const iana = ianaOfWindows(name) ?? name;
  try {
    formatOf(iana);
    // Intl also takes offsets like +01:00, which Outlook does not.
    if (/^[A-Za-z]/.test(iana)) return iana;
  } catch {
    // told below
  }
  throw new GraphFailure(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
  );
}

/** The wall-clock time of an instant in a zone, as milliseconds of a UTC clock that shows the same. */
function wallClock(instant: number, iana: string): number {
  const parts = Object.fromEntries(
    formatOf(iana)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The instant at which a zone's clocks show `wall`. In the gap of spring the clock has already jumped; in autumn's repeated hour the first one counts. */
function instantOf(wall: number, iana: string): number {
  const day = 24 * 60 * 60 * 1000;
  const before = wallClock(wall - day, iana) - (wall - day);
  const after = wallClock(wall + day, iana) - (wall + day);
  const candidates = [wall - Math.max(before, after), wall - Math.min(before, after)];
  return candidates.find((instant) => wallClock(instant, iana) === wall) ?? wall - before;
}

const localTime = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,9}))?(Z)?$/;

/**
 * The instant that a caller's dateTimeTimeZone means, ISO in UTC.
 *
 * @throws GraphFailure 400 for a time or zone that Outlook would not take.
 */
export function readZonedTime(value: unknown, property: string): { instant: string; zone: string } {
  const { dateTime, timeZone } = (value ?? {}) as Partial<DateTimeTimeZone>;
  const match = typeof dateTime === 'string' ? localTime.exec(dateTime) : null;
  const wall = match ? Date.parse(`${match[1]}T${match[2]}Z`) : NaN;
  if (Number.isNaN(wall))
    throw new GraphFailure(
      400,
      'ErrorPropertyValidationFailure',
      `At least one property failed validation: '${property}' needs a dateTime and a timeZone.`,
    );
  const zone = timeZone ?? 'UTC';
  const iana = readZone(zone);
  const instant = match?.[4] ? wall : instantOf(wall, iana);
  return { instant: new Date(instant).toISOString(), zone };
}

/** An instant as Outlook writes it in a zone: seven decimals, no offset. */
export function writeZonedTime(instant: string, zone: string): DateTimeTimeZone {
  const wall = wallClock(Date.parse(instant), readZone(zone));
  return { dateTime: `${new Date(wall).toISOString().slice(0, 19)}.0000000`, timeZone: zone };
}

import type { Collection } from '../store/collection';

/** The tenant's own time. It runs at real speed from wherever it was set. */
export interface TenantClock {
  now(): Date;
  /** @param iso a time with an offset or Z. @throws RangeError when it is no time. */
  set(iso: string): void;
  advance(milliseconds: number): void;
  /** How far the tenant's time is ahead of real time, in milliseconds. */
  offsetMs(): number;
}

const settingName = 'clock';

/**
 * A clock whose offset to real time is kept among the settings, so that a restart does not turn time back.
 *
 * @param start where to start; the kept offset (or real time) otherwise.
 */
export function createClock(settings: Collection<unknown>, start?: string): TenantClock {
  const offset = (): number => (settings.get(settingName) as { offsetMs: number } | undefined)?.offsetMs ?? 0;
  const keep = (offsetMs: number): void => {
    const year = new Date(Date.now() + offsetMs).getUTCFullYear();
    if (!(year >= 1970 && year < 3000)) throw new RangeError('The clock goes from the year 1970 to 2999.');
    settings.set(settingName, { offsetMs });
  };
  const clock: TenantClock = {
    now: () => new Date(Date.now() + offset()),
    set: (iso) => {
      const time = Date.parse(iso);
      if (Number.isNaN(time)) throw new RangeError(`"${iso}" is no time. Give it like 2026-03-26T10:55:00Z.`);
      keep(time - Date.now());
    },
    advance: (milliseconds) => keep(offset() + milliseconds),
    offsetMs: offset,
  };
  if (start !== undefined) clock.set(start);
  return clock;
}

import type { Collection } from '../store/collection';

/** The tenant's own time. It runs at real speed from wherever it was set. */
export interface TenantClock {
  now(): Date;
  /** @param iso a time with an offset or Z. @throws RangeError when it is no time. */
  set(iso: string): void;
  advance(milliseconds: number): void;
  /** How far the tenant's time is ahead of real time, in milliseconds. */
  offsetMs(): number;
  /** Notes when the tenant stops: a time that was set goes on from here, however long it stands still. */
  rest(): void;
}

interface Kept {
  offsetMs: number;
  /** Real time at which the tenant stopped. */
  restingSince?: number;
}

const settingName = 'clock';

/**
 * A clock whose offset to real time is kept among the settings, so that a restart does not turn time back. A tenant whose
 * time was never moved lives in the present, after a restart too.
 *
 * @param start where to start; otherwise where it stopped, or real time.
 */
export function createClock(settings: Collection<unknown>, start?: string): TenantClock {
  const kept = settings.get(settingName) as Kept | undefined;
  const offset = (): number => (settings.get(settingName) as Kept | undefined)?.offsetMs ?? 0;
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
    rest: () => settings.set(settingName, { offsetMs: offset(), restingSince: Date.now() }),
  };
  if (start !== undefined) clock.set(start);
  else if (kept?.restingSince !== undefined && kept.offsetMs !== 0) {
    keep(kept.offsetMs - Math.max(0, Date.now() - kept.restingSince));
  }
  return clock;
}

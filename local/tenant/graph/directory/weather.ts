import { seededFractions } from '../../faults/seededFractions';
import type { Collection } from '../../store/collection';

/** How unpleasant the directory is. All of it is documented; nothing of it is on unless wished. */
export interface DirectoryWeather {
  /** So many milliseconds of the tenant's time pass until reads and delta see a change. */
  lagMs: number;
  /** Share of reads that lag, from 0 to 1: the next one may see what this one did not, and the other way round. */
  staleReads: number;
  /** Share of delta pages before which an empty one comes. */
  emptyPages: number;
  /** Share of delta pages on which something comes twice, or after which the next round tells again what it told. */
  replays: number;
  /** Share of change notifications that never arrive. */
  lostNotifications: number;
  seed: number;
}

export interface Weather {
  now(): DirectoryWeather;
  /** @throws RangeError with a sentence */
  set(changes: Record<string, unknown>): DirectoryWeather;
  /** Whether something of this share happens this time; the same answers for the same seed. */
  strikes(share: 'staleReads' | 'emptyPages' | 'replays' | 'lostNotifications'): boolean;
}

const fair: DirectoryWeather = { lagMs: 0, staleReads: 1, emptyPages: 0, replays: 0, lostNotifications: 0, seed: 1 };
const settingName = 'directoryWeather';
const longestLagMs = 86_400_000;

function check(name: string, value: unknown): void {
  const [most, whole] = name === 'lagMs' ? [longestLagMs, true] : name === 'seed' ? [2 ** 31, true] : [1, false];
  if (!(name in fair)) throw new RangeError(`The directory knows ${Object.keys(fair).join(', ')}, not "${name}".`);
  const fits = typeof value === 'number' && value >= 0 && value <= most && (!whole || Number.isInteger(value));
  if (!fits) throw new RangeError(`"${name}" is a${whole ? ' whole' : ''} number from 0 to ${most}.`);
}

/** What the directory does is kept among the settings, so that a restart changes nothing. */
export function createWeather(settings: Collection<unknown>, start: Partial<DirectoryWeather> = {}): Weather {
  const now = (): DirectoryWeather => ({ ...fair, ...(settings.get(settingName) as Partial<DirectoryWeather>) });
  const drawFor = (seed: number) => ({
    staleReads: seededFractions(seed),
    emptyPages: seededFractions(seed + 1),
    replays: seededFractions(seed + 2),
    lostNotifications: seededFractions(seed + 3),
  });
  let draws = drawFor(now().seed);
  const set = (changes: Record<string, unknown>): DirectoryWeather => {
    for (const [name, value] of Object.entries(changes)) check(name, value);
    settings.set(settingName, { ...now(), ...changes });
    draws = drawFor(now().seed);
    return now();
  };
  if (Object.keys(start).length > 0) set(start);
  return {
    now,
    set,
    strikes: (share) => {
      const chance = now()[share];
      return chance > 0 && draws[share]() < chance;
    },
  };
}

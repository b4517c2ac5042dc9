import type { Cadence } from '../../domain/sessions';
import { useText } from './useText';
import { useWeekdays } from './useWeekdays';

/** How often a community meets, in a sentence: "The fourth Thursday of every month, 11:00 to 12:00". */
export function useRhythmInWords(cadence: Cadence | undefined): string | undefined {
  const { words, dates } = useText();
  const weekdayName = useWeekdays();
  if (!cadence) return undefined;
  const { time, minutes, timeZone } = cadence;
  const weekday = weekdayName(cadence.weekday);
  const often =
    cadence.kind === 'nthWeekday'
      ? words.say(`Monthly_${cadence.nth}`, { weekday })
      : words.count('EveryWeeks', cadence.weeks, { weekday });
  const values = { often, start: time, end: clockAfter(time, minutes) };
  if (timeZone === dates.readersZone) return words.say('Rhythm', values);
  return words.say('RhythmInZone', { ...values, zone: dates.zoneName(timeZone) });
}

/** The wall-clock time so many minutes later; past midnight it begins anew. */
export function clockAfter(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % (24 * 60);
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

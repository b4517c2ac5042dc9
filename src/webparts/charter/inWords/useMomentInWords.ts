import { useCallback } from 'react';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/**
 * A day and a time by the clocks of the community. Readers with other clocks get the zone's name, and the time by their own:
 * `11:00 UK time (12:00 in your time)`.
 */
export function useMomentInWords(): (at: string) => { readonly day: string; readonly time: string } {
  const { words, dates } = useText();
  const { timeZone } = useDesk().view.community;
  return useCallback(
    (at) => {
      const [time, here] = [dates.time(at, timeZone), dates.time(at, dates.readersZone)];
      const isSame = time === here && dates.fullDay(at, timeZone) === dates.fullDay(at, dates.readersZone);
      return {
        day: dates.nearDay(at, timeZone),
        time: isSame ? time : words.say('TimeInZones', { time, zone: dates.zoneName(timeZone), here }),
      };
    },
    [words, dates, timeZone],
  );
}

import type { UpcomingSessionView } from '../../../domain/sessions';
import { useText } from '../useText';

/** When a session was to be before somebody moved it: the day, or on the same day the time. */
export function useMovedInWords({ startsAt, movedFrom, timeZone }: UpcomingSessionView): string | undefined {
  const { words, dates } = useText();
  if (!movedFrom) return undefined;
  return dates.fullDay(movedFrom, timeZone) === dates.fullDay(startsAt, timeZone)
    ? words.say('MovedFromTime', { time: dates.time(movedFrom, timeZone) })
    : words.say('MovedFrom', { day: dates.nearDay(movedFrom, timeZone) });
}

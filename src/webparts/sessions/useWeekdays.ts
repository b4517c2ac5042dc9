import { useCallback } from 'react';
import { weekdays, type Weekday } from '../../domain/sessions';
import { useText } from './useText';

/** The name of a day of the week, in the reader's language. */
export function useWeekdays(): (weekday: Weekday) => string {
  const { words } = useText();
  const names = words.strings.WeekdayNames;
  // The strings begin with Sunday, the domain with Monday.
  return useCallback((weekday) => names.split(',')[(weekdays.indexOf(weekday) + 1) % 7] ?? weekday, [names]);
}

import { useText } from '../useText';

/** `by tomorrow`, `due today`, `overdue since Monday 9 March`. */
export function useDueInWords(): (due: string, isOverdue: boolean) => string {
  const { words, dates } = useText();
  return (due, isOverdue) => {
    const day = dates.nearDate(due);
    if (isOverdue) return words.say('Overdue', { day });
    return day === words.say('Today') ? words.say('DueToday') : words.say('DueBy', { day });
  };
}

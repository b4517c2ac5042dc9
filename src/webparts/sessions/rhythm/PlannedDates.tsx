import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { startWithCapital } from '../../../components/words';
import type { PlanPreviewView } from '../../../domain/sessions';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useHoliday } from '../useHoliday';
import { useText } from '../useText';
import { useWeekdays } from '../useWeekdays';
import { foldMonths, type PreviewLine } from './foldMonths';
import { getPreviewClasses } from './previewClasses';
import type { RhythmDraft } from './rhythmDraft';

interface PlannedDatesProps {
  readonly preview: PlanPreviewView;
  readonly draft: RhythmDraft;
}

/** The next dates of a rhythm, and why there is none where one would expect it. */
export const PlannedDates: React.FC<PlannedDatesProps> = ({ preview: { dates: planned }, draft }) => {
  const { words, dates } = useText();
  const screen = getScreenClasses(useTheme());
  const classes = getPreviewClasses(useTheme());
  const weekday = useWeekdays()(draft.weekday);
  const holidayName = useHoliday();
  const { timeZone } = draft;

  const inWords = (months: readonly string[]): string => {
    const names = months.map(dates.monthName);
    const last = names.pop() ?? '';
    return names.length > 0 ? words.say('MonthsAnd', { months: names.join(', '), last }) : last;
  };
  const line = (one: PreviewLine): { readonly text?: string; readonly note?: string } => {
    switch (one.kind) {
      case 'session': {
        const { startsAt, movedFor, clockChange } = one;
        const notes = [
          ...(movedFor ? [words.say('MovedFor', { holiday: holidayName(movedFor) })] : []),
          ...(clockChange ? [words.say(`Clocks_${clockChange}`)] : []),
        ];
        const values = { day: dates.nearDay(startsAt, timeZone), time: dates.time(startsAt, timeZone) };
        return { text: words.say('DayAndTime', values), ...(notes.length > 0 ? { note: notes.join(' ') } : {}) };
      }
      case 'skipped':
        return {
          text: dates.nearDate(one.date),
          note: words.say('SkippedFor', { holiday: holidayName(one.because) }),
        };
      case 'decided': {
        const { heldAt } = one;
        const values = heldAt && { day: dates.nearDay(heldAt, timeZone), time: dates.time(heldAt, timeZone) };
        const note = values
          ? words.say('HeldInstead', { when: words.say('DayAndTime', values) })
          : words.say('CalledOff');
        return { text: dates.nearDate(one.date), note };
      }
      case 'noSuchDay':
        return { note: words.say('NoFifth', { weekday, months: inWords(one.months) }) };
    }
  };
  if (!planned.some(({ kind }) => kind === 'session')) return <p className={screen.text}>{words.say('NoDates')}</p>;
  return (
    <ol className={classes.dates}>
      {foldMonths(planned).map((one) => {
        const { text, note } = line(one);
        return (
          <li
            key={one.kind === 'noSuchDay' ? one.months[0] : one.date}
            className={one.kind === 'session' ? classes.date : classes.none}
          >
            {text && <span>{startWithCapital(text, words.strings.Language)}</span>}{' '}
            {note && <span className={classes.note}>{note}</span>}
          </li>
        );
      })}
    </ol>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { startWithCapital } from '../../../components/words';
import type { PlannedDate, PlanPreviewView } from '../../../domain/sessions';
import { getScreenClasses } from '../layout/screenClasses';
import { useText } from '../useText';
import { useWeekdays } from '../useWeekdays';
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
  const { timeZone } = draft;

  const line = (one: PlannedDate): { readonly text: string; readonly note?: string; readonly isNone?: boolean } => {
    switch (one.kind) {
      case 'session': {
        const { startsAt, movedFor, clockChange } = one;
        const notes = [
          ...(movedFor ? [words.say('MovedFor', { holiday: movedFor })] : []),
          ...(clockChange ? [words.say(`Clocks_${clockChange}`)] : []),
        ];
        const values = { day: dates.nearDay(startsAt, timeZone), time: dates.time(startsAt, timeZone) };
        return { text: words.say('DayAndTime', values), ...(notes.length > 0 ? { note: notes.join(' ') } : {}) };
      }
      case 'skipped':
        return {
          text: dates.nearDate(one.date),
          note: words.say('SkippedFor', { holiday: one.because }),
          isNone: true,
        };
      case 'noSuchDay': {
        const [year = '', month = ''] = one.month.split('-');
        const name = words.strings.MonthNames.split(',')[Number(month) - 1] ?? month;
        return { text: `${name} ${year}`, note: words.say('NoFifth', { weekday }), isNone: true };
      }
    }
  };
  if (!planned.some(({ kind }) => kind === 'session')) return <p className={screen.text}>{words.say('NoDates')}</p>;
  return (
    <ol className={classes.dates}>
      {planned.map((one) => {
        const { text, note, isNone } = line(one);
        return (
          <li key={text} className={isNone ? classes.none : classes.date}>
            <span>{startWithCapital(text, words.strings.Language)}</span>
            {note && <span className={classes.note}>{note}</span>}
          </li>
        );
      })}
    </ol>
  );
};

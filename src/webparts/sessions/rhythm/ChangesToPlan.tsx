import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { startWithCapital } from '../../../components/words';
import type { PlanChange, PlanPreviewView } from '../../../domain/sessions';
import { useText } from '../useText';
import { getPreviewClasses } from './previewClasses';

interface ChangesToPlanProps {
  readonly preview: PlanPreviewView;
  readonly zone: string;
}

/** What a new rhythm would do to the sessions that are planned already; nothing where it would do nothing. */
export const ChangesToPlan: React.FC<ChangesToPlanProps> = ({ preview: { changes }, zone }) => {
  const { words, dates } = useText();
  const classes = getPreviewClasses(useTheme());
  const when = (instant: string): string =>
    words.say('DayAndTime', { day: dates.nearDay(instant, zone), time: dates.time(instant, zone) });
  const line = (change: PlanChange): string | undefined => {
    switch (change.kind) {
      case 'moved':
        return words.say('WillMove', { from: when(change.from), to: when(change.startsAt) });
      case 'cancelled':
        return words.say('WillBeCancelled', { when: when(change.startsAt) });
      case 'kept':
        return change.setByHand ? words.say('StaysByHand', { when: when(change.startsAt) }) : undefined;
      case 'added':
        return undefined;
    }
  };
  const lines = changes.flatMap((change) => {
    const text = line(change);
    return text === undefined ? [] : startWithCapital(text, words.strings.Language);
  });
  const added = changes.filter(({ kind }) => kind === 'added').length;
  if (lines.length === 0 && added === 0) return null;
  return (
    <>
      <h4 className={classes.title}>{words.say('ChangesTitle')}</h4>
      <ul className={classes.changes}>
        {lines.map((text) => (
          <li key={text} className={classes.change}>
            {text}
          </li>
        ))}
        {added > 0 && <li className={classes.change}>{words.count('WillBeAdded', added)}</li>}
      </ul>
    </>
  );
};

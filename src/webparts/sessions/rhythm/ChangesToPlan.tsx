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

/** What a new rhythm would do to each coming session, by date; nothing where all of them stay. */
export const ChangesToPlan: React.FC<ChangesToPlanProps> = ({ preview: { changes }, zone }) => {
  const { words, dates } = useText();
  const classes = getPreviewClasses(useTheme());
  const when = (instant: string): string =>
    words.say('DayAndTime', { day: dates.nearDay(instant, zone), time: dates.time(instant, zone) });
  const note = (change: PlanChange): string => {
    switch (change.kind) {
      case 'added':
        return words.say('ChangeNew');
      case 'moved':
        return change.from === change.startsAt
          ? words.say('ChangeLength', { time: dates.time(change.endsAt, zone) })
          : words.say('ChangeMoved', { from: when(change.from) });
      case 'cancelled':
        return words.say('ChangeCancelled');
      case 'restored':
        return words.say('ChangeRestored');
      case 'kept':
        return words.say(change.setByHand ? 'ChangeByHand' : 'ChangeNone');
    }
  };
  if (changes.every((change) => change.kind === 'kept' && !change.setByHand)) return null;
  return (
    <>
      <h4 className={classes.title}>{words.say('ChangesTitle')}</h4>
      <ul className={classes.dates}>
        {changes.map((change) => (
          <li
            key={'sessionId' in change ? change.sessionId : `new ${change.startsAt}`}
            className={isSame(change) ? classes.none : classes.date}
          >
            <span className={change.kind === 'cancelled' ? classes.gone : undefined}>
              {startWithCapital(when(change.startsAt), words.strings.Language)}
            </span>{' '}
            <span className={isSame(change) ? classes.note : classes.told}>{note(change)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Whether people find the session as they know it. */
function isSame({ kind }: PlanChange): boolean {
  return kind === 'kept' || kind === 'restored';
}

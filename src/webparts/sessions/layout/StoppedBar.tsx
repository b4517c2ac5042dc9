import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Notice } from '../../../components/frame/Notice';
import type { PlanView } from '../../../domain/sessions';
import { useText } from '../useText';
import { getScreenClasses } from '../../../components/frame/screenClasses';

/** Says that an administrator holds back all mail of the community: since when, and why. */
export const StoppedBar: React.FC<{ readonly stopped: NonNullable<PlanView['stopped']> }> = ({ stopped }) => {
  const { words, dates } = useText();
  const screen = getScreenClasses(useTheme());
  const day = dates.nearDay(stopped.since, dates.readersZone);
  return (
    <div className={screen.bars}>
      <Notice text={words.say('StoppedNotice', { day, reason: asSentence(stopped.reason) })} />
    </div>
  );
};

/** What an administrator wrote, with a full stop where they left it out: another sentence follows. */
function asSentence(reason: string): string {
  const text = reason.trim();
  return /[.!?…]["'”’)]?$/.test(text) ? text : `${text}.`;
}

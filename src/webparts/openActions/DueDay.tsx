import * as React from 'react';
import { ToneMark } from '../../components/marks/ToneMark';
import { useTextOf } from '../../components/words';
import type { ActionView } from '../../domain/leanCoffee';

/** By when an action should be done, near and in words, with the full date behind it; nothing when nobody has said. */
export const DueDay: React.FC<{ readonly action: ActionView }> = ({ action: { due, overdue } }) => {
  const { words, dates } = useTextOf<SharedStrings>();
  if (!due) return null;
  const day = dates.nearDate(due);
  const text = day === words.say('Today') ? words.say('DueToday') : words.say(overdue ? 'Overdue' : 'DueBy', { day });
  return (
    <time dateTime={due} title={dates.fullDate(due)}>
      {overdue ? <ToneMark tone="trouble">{text}</ToneMark> : text}
    </time>
  );
};

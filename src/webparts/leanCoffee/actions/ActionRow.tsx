import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Face } from '../../../components/marks/Face';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { ActionView } from '../../../domain/leanCoffee';
import { getListClasses } from '../discussing/listClasses';
import { useText } from '../useText';
import { useDueInWords } from './useDueInWords';

interface ActionRowProps {
  readonly action: ActionView;
  /** What can be done with it. */
  readonly children?: React.ReactNode;
}

/** An action: what, who, by when, and whether it is done. */
export const ActionRow: React.FC<ActionRowProps> = ({ action, children }) => {
  const { words, dates } = useText();
  const classes = getListClasses(useTheme());
  const dueInWords = useDueInWords();
  const { text, owner, due, done, overdue } = action;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.text} dir="auto">
          {text}
        </div>
        <div className={classes.meta}>
          {owner ? (
            <span className={classes.person}>
              <Face name={owner.name} />
              {owner.isYou ? words.say('OwnedByYou') : owner.name}
            </span>
          ) : (
            <span>{words.say('NoOwner')}</span>
          )}
          {due && !overdue && <span title={dates.fullDate(due)}>{dueInWords(due, false)}</span>}
          {due && overdue && <ToneMark tone="trouble">{dueInWords(due, true)}</ToneMark>}
          {done && <ToneMark tone="agreed">{words.say('IsDone')}</ToneMark>}
        </div>
      </div>
      {children && <span className={classes.buttons}>{children}</span>}
    </li>
  );
};

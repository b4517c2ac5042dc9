import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../components/buttons/Button';
import { Face } from '../../components/marks/Face';
import { roomy } from '../../components/layout';
import { ToneMark } from '../../components/marks/ToneMark';
import { touchTarget } from '../../components/buttons/touchTarget';
import { useTextOf } from '../../components/words';
import type { ActionView } from '../../domain/leanCoffee';
import { DueDay } from './DueDay';

interface ActionRowProps {
  readonly action: ActionView;
  /** The reader's change to it has not reached the API. */
  readonly unsent: boolean;
  /** Why what the reader did to it was refused. */
  readonly refusal?: string;
  readonly onEnd: (action: ActionView, state: 'open' | 'done') => void;
}

/** One action: what was agreed, whose it is, by when, and one button, which stays under the finger and the focus. */
export const ActionRow: React.FC<ActionRowProps> = React.memo(({ action, unsent, refusal, onEnd }) => {
  const { words } = useTextOf<OpenActionsStrings>();
  const classes = getClasses(useTheme());
  const { text, owner, done } = action;
  const end = ({ detail }: { readonly detail: number }): void => {
    // The second click of a double click would undo the first.
    if (detail < 2) onEnd(action, done ? 'open' : 'done');
  };
  return (
    <li className={classes.row}>
      <p className={done ? classes.done : classes.text} dir="auto">
        {text}
      </p>
      <div className={classes.meta}>
        {owner ? <Face name={owner.name} /> : undefined}
        <span>{owner ? (owner.isYou ? words.say('You') : owner.name) : words.say('NoOwner')}</span>
        {done ? <ToneMark tone="agreed">{words.say('IsDone')}</ToneMark> : <DueDay action={action} />}
        {unsent && <span>{words.say('NotSentYet')}</span>}
      </div>
      <DefaultButton
        className={classes.button}
        text={words.say(done ? 'Undo' : 'MarkDone')}
        aria-label={words.say(done ? 'UndoAction' : 'MarkActionDone', { text })}
        onClick={end}
      />
      {refusal && <p className={classes.refusal}>{refusal}</p>}
    </li>
  );
});
ActionRow.displayName = 'ActionRow';

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) => {
  const text = { ...fonts.mediumPlus, gridArea: 'what', lineHeight: '22px', margin: 0, maxWidth: '70ch' };
  return mergeStyleSets({
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gridTemplateAreas: '"what what" "who end" "note note"',
      alignItems: 'center',
      columnGap: 16,
      padding: '12px 0',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: {
        ':last-child': { borderBottom: 'none' },
        [roomy]: { gridTemplateAreas: '"what end" "who end" "note end"' },
      },
    },
    text: { ...text, overflowWrap: 'anywhere', color: semanticColors.bodyText },
    done: { ...text, overflowWrap: 'anywhere', color: semanticColors.bodySubtext, textDecoration: 'line-through' },
    meta: {
      ...fonts.small,
      gridArea: 'who',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 8,
      rowGap: 4,
      minHeight: 24,
      marginTop: 4,
      color: semanticColors.bodySubtext,
    },
    button: { ...touchTarget, gridArea: 'end' },
    refusal: { ...fonts.small, gridArea: 'note', margin: '4px 0 0', maxWidth: '70ch', color: semanticColors.errorText },
  });
});

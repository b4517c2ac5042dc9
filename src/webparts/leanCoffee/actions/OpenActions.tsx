import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Undo } from '../../../components/buttons/Undo';
import type { ActionView, BoardView } from '../../../domain/leanCoffee';
import { getListClasses } from '../discussing/listClasses';
import { RowButton } from '../discussing/RowButton';
import type { Change } from '../sync/Change';
import { useText } from '../useText';
import { ActionRow } from './ActionRow';

interface OpenActionsProps {
  readonly board: BoardView;
  readonly change: (change: Change) => void;
}

/** How many are shown at once: the list is context, never the work itself. */
const shownAtOnce = 5;

/** What was promised in earlier sessions and is not done yet. Nothing at all when nothing is open. */
export const OpenActions: React.FC<OpenActionsProps> = ({ board, change }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const [ended, setEnded] = React.useState<{ readonly action: ActionView; readonly state: 'done' | 'dropped' }>();
  const [touched, setTouched] = React.useState<string>();
  const [all, setAll] = React.useState(false);
  const { openActions, session } = board;
  if (openActions.length === 0 && !ended) return null;

  const end = (was: ActionView, state: 'open' | 'done' | 'dropped'): void =>
    change({ kind: 'endAction', session: session.id, actionId: was.id, state, was });
  const finish = (action: ActionView, state: 'done' | 'dropped'): void => {
    setEnded({ action, state });
    end(action, state);
  };
  const shown = all ? openActions : openActions.slice(0, shownAtOnce);

  return (
    <section className={classes.root}>
      <h3 className={classes.heading}>{words.count('OpenActions', openActions.length)}</h3>
      {shown.length > 0 && (
        <ul className={classes.list}>
          {shown.map((action) => (
            <ActionRow key={action.id} action={action}>
              <RowButton
                label={words.say('MarkDone')}
                about={action.text}
                takesFocus={touched === action.id}
                onClick={() => finish(action, 'done')}
              />
              <RowButton
                label={words.say('DropAction')}
                about={action.text}
                onClick={() => finish(action, 'dropped')}
              />
            </ActionRow>
          ))}
        </ul>
      )}
      {ended && (
        <Undo
          key={ended.action.id}
          text={words.say(ended.state === 'done' ? 'DoneNow' : 'Dropped', { text: ended.action.text })}
          label={words.say('Undo')}
          onUndo={() => {
            end(ended.action, 'open');
            setTouched(ended.action.id);
            setEnded(undefined);
          }}
        />
      )}
      {openActions.length > shown.length && (
        <RowButton
          label={words.count('ShowMoreActions', openActions.length - shown.length)}
          onClick={() => setAll(true)}
        />
      )}
    </section>
  );
};

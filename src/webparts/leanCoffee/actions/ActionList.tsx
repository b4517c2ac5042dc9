import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Undo } from '../../../components/buttons/Undo';
import type { ActionView, BoardView } from '../../../domain/leanCoffee';
import { getListClasses } from '../discussing/listClasses';
import { RowButton } from '../discussing/RowButton';
import type { Change, ChangeOf } from '../sync/Change';
import { useText } from '../useText';
import { actionDeeds } from './actionDeeds';
import { ActionRow } from './ActionRow';
import { EditAction } from './EditAction';

interface ActionListProps {
  readonly board: BoardView;
  /** Only those of this topic are shown; absent: all. */
  readonly topicId?: string;
  /** What was refused last. */
  readonly refused?: ChangeOf<'action'>;
  readonly change: (change: Change) => void;
}

/** The actions that are written down, to be changed, done or dropped by anybody. */
export const ActionList: React.FC<ActionListProps> = ({ board, topicId, refused, change }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const [editing, setEditing] = React.useState<string>();
  const [dropped, setDropped] = React.useState<ActionView>();
  const [touched, setTouched] = React.useState<string>();
  const actions = board.actions.filter((one) => topicId === undefined || one.topicId === topicId);
  // What was refused comes back where it was written.
  React.useEffect(() => {
    if (refused) setEditing(refused.actionId);
  }, [refused]);

  const { write, end } = actionDeeds(board.session.id, change);
  const leave = (id: string): void => {
    setEditing(undefined);
    setTouched(id);
  };

  return (
    <>
      {actions.length > 0 && (
        <ul className={classes.list} aria-label={words.say('Actions')}>
          {actions.map((action) =>
            editing === action.id ? (
              <li key={action.id} className={classes.row}>
                <EditAction
                  action={refused?.actionId === action.id ? refused : action}
                  onSave={(draft) => {
                    write(action.id, action.topicId, draft);
                    leave(action.id);
                  }}
                  onCancel={() => leave(action.id)}
                />
              </li>
            ) : (
              <ActionRow key={action.id} action={action}>
                <RowButton
                  label={words.say(action.done ? 'OpenAgain' : 'MarkDone')}
                  about={action.text}
                  onClick={() => end(action, action.done ? 'open' : 'done')}
                />
                <RowButton
                  label={words.say('Edit')}
                  about={action.text}
                  takesFocus={touched === action.id}
                  onClick={() => setEditing(action.id)}
                />
                <RowButton
                  label={words.say('DropAction')}
                  about={action.text}
                  onClick={() => {
                    setDropped(action);
                    end(action, 'dropped');
                  }}
                />
              </ActionRow>
            ),
          )}
        </ul>
      )}
      {dropped && !actions.some(({ id }) => id === dropped.id) && (
        <Undo
          key={dropped.id}
          text={words.say('Dropped', { text: dropped.text })}
          label={words.say('Undo')}
          onUndo={() => {
            end(dropped, 'open');
            setTouched(dropped.id);
            setDropped(undefined);
          }}
        />
      )}
    </>
  );
};

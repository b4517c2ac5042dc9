import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Undo } from '../../../components/Undo';
import type { ActionView } from '../../../domain/leanCoffee';
import { getListClasses } from '../discussing/listClasses';
import { RowButton } from '../discussing/RowButton';
import { newId } from '../newId';
import type { Change } from '../sync/Change';
import { useText } from '../useText';
import { actionDeeds } from './actionDeeds';
import { ActionForm } from './ActionForm';
import { ActionRow } from './ActionRow';

interface ActionListProps {
  readonly session: string;
  /** New ones belong to it; absent: to the whole session. */
  readonly topicId?: string;
  readonly actions: readonly ActionView[];
  readonly reader: string;
  readonly change: (change: Change) => void;
}

/** Who does what by when: anybody writes one down, changes it, or says that it is done. */
export const ActionList: React.FC<ActionListProps> = ({ session, topicId, actions, reader, change }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const [editing, setEditing] = React.useState<string>();
  const [dropped, setDropped] = React.useState<ActionView>();
  const [touched, setTouched] = React.useState<string>();

  const { write, end } = actionDeeds(session, reader, change);
  const leave = (id: string): void => {
    setEditing(undefined);
    setTouched(id);
  };

  return (
    <div>
      <ActionForm
        reader={reader}
        onSave={(draft) => {
          setDropped(undefined);
          write(newId(), topicId, draft);
        }}
      />
      {actions.length > 0 && (
        <ul className={classes.list} aria-label={words.say('Actions')}>
          {actions.map((action) =>
            editing === action.id ? (
              <li key={action.id} className={classes.row}>
                <ActionForm
                  action={action}
                  reader={reader}
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
      {dropped && (
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
    </div>
  );
};

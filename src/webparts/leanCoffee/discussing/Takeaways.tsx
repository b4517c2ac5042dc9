import * as React from 'react';
import { OneLine } from '../../../components/OneLine';
import { Undo } from '../../../components/Undo';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { TakeawayView } from '../../../domain/leanCoffee';
import type { Change } from '../sync/Change';
import { newId } from '../newId';
import { useText } from '../useText';
import { getListClasses } from './listClasses';
import { RowButton } from './RowButton';
import { useSentenceProblem } from './useSentenceProblem';

interface TakeawaysProps {
  readonly session: string;
  /** New ones belong to it; absent: to the whole session. */
  readonly topicId?: string;
  readonly takeaways: readonly TakeawayView[];
  readonly change: (change: Change) => void;
}

/** What people take with them: anybody writes one down, rewords or removes it. */
export const Takeaways: React.FC<TakeawaysProps> = ({ session, topicId, takeaways, change }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const problemIn = useSentenceProblem();
  const [editing, setEditing] = React.useState<string>();
  const [removed, setRemoved] = React.useState<TakeawayView>();
  const [edited, setEdited] = React.useState<string>();

  const write = (id: string, text: string, of: string | undefined, isRemoved = false): void =>
    change({ kind: 'takeaway', session, takeawayId: id, text, removed: isRemoved, ...(of ? { topicId: of } : {}) });
  const stopEditing = (id: string): void => {
    setEditing(undefined);
    setEdited(id);
  };

  return (
    <div>
      <OneLine
        label={words.say('TakeawayLabel')}
        placeholder={words.say('TakeawayHint')}
        button={words.say('Add')}
        problemIn={problemIn}
        onSend={(text) => {
          setRemoved(undefined);
          write(newId(), text, topicId);
        }}
      />
      {takeaways.length > 0 && (
        <ul className={classes.list} aria-label={words.say('Takeaways')}>
          {takeaways.map(({ id, text, topicId: of }) => (
            <li key={id} className={classes.row}>
              {editing === id ? (
                <OneLine
                  label={words.say('EditTakeaway')}
                  button={words.say('Save')}
                  text={text}
                  problemIn={problemIn}
                  onSend={(next) => {
                    write(id, next, of);
                    stopEditing(id);
                  }}
                  onCancel={() => stopEditing(id)}
                >
                  <RowButton label={words.say('Cancel')} onClick={() => stopEditing(id)} />
                </OneLine>
              ) : (
                <>
                  <span className={classes.text}>{text}</span>
                  <span className={classes.buttons}>
                    <RowButton
                      label={words.say('Edit')}
                      about={text}
                      takesFocus={edited === id}
                      onClick={() => setEditing(id)}
                    />
                    <RowButton
                      label={words.say('Remove')}
                      about={text}
                      onClick={() => {
                        setRemoved({ id, text, ...(of ? { topicId: of } : {}) });
                        write(id, text, of, true);
                      }}
                    />
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {removed && (
        <Undo
          key={removed.id}
          text={words.say('Removed', { text: removed.text })}
          label={words.say('Undo')}
          onUndo={() => {
            write(removed.id, removed.text, removed.topicId);
            setEdited(removed.id);
            setRemoved(undefined);
          }}
        />
      )}
    </div>
  );
};

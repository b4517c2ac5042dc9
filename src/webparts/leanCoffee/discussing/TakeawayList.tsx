import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Undo } from '../../../components/buttons/Undo';
import type { BoardView, TakeawayView } from '../../../domain/leanCoffee';
import type { Change, ChangeOf } from '../sync/Change';
import { useText } from '../useText';
import { EditTakeaway } from './EditTakeaway';
import { getListClasses } from './listClasses';
import { RowButton } from './RowButton';

interface TakeawayListProps {
  readonly board: BoardView;
  /** Only those of this topic are shown; absent: all. */
  readonly topicId?: string;
  /** What was refused last. */
  readonly refused?: ChangeOf<'takeaway'>;
  readonly change: (change: Change) => void;
}

/** The takeaways that are written down, to be reworded or removed by anybody. */
export const TakeawayList: React.FC<TakeawayListProps> = ({ board, topicId, refused, change }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const [editing, setEditing] = React.useState<string>();
  const [removed, setRemoved] = React.useState<TakeawayView>();
  const [edited, setEdited] = React.useState<string>();
  const takeaways = board.takeaways.filter((one) => topicId === undefined || one.topicId === topicId);
  // A refused wording comes back where it was written.
  React.useEffect(() => {
    if (refused && !refused.removed) setEditing(refused.takeawayId);
  }, [refused]);

  const write = ({ id, text, topicId: of }: TakeawayView, isRemoved = false): void => {
    const about = of === undefined ? {} : { topicId: of };
    change({ kind: 'takeaway', session: board.session.id, takeawayId: id, text, removed: isRemoved, ...about });
  };
  const stopEditing = (id: string): void => {
    setEditing(undefined);
    setEdited(id);
  };

  return (
    <>
      {takeaways.length > 0 && (
        <ul className={classes.list} aria-label={words.say('Takeaways')}>
          {takeaways.map((takeaway) => (
            <li key={takeaway.id} className={classes.row}>
              {editing === takeaway.id ? (
                <EditTakeaway
                  text={refused?.takeawayId === takeaway.id && !refused.removed ? refused.text : takeaway.text}
                  onSave={(text) => {
                    write({ ...takeaway, text });
                    stopEditing(takeaway.id);
                  }}
                  onCancel={() => stopEditing(takeaway.id)}
                />
              ) : (
                <>
                  <span className={classes.text} dir="auto">
                    {takeaway.text}
                  </span>
                  <span className={classes.buttons}>
                    <RowButton
                      label={words.say('Edit')}
                      about={takeaway.text}
                      takesFocus={edited === takeaway.id}
                      onClick={() => setEditing(takeaway.id)}
                    />
                    <RowButton
                      label={words.say('Remove')}
                      about={takeaway.text}
                      onClick={() => {
                        setRemoved(takeaway);
                        write(takeaway, true);
                      }}
                    />
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {removed && !takeaways.some(({ id }) => id === removed.id) && (
        <Undo
          key={removed.id}
          text={words.say('Removed', { text: removed.text })}
          label={words.say('Undo')}
          onUndo={() => {
            write(removed);
            setEdited(removed.id);
            setRemoved(undefined);
          }}
        />
      )}
    </>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { BoardView, RoomView } from '../../../domain/leanCoffee';
import { MoveOnDialog } from '../aside/MoveOnDialog';
import type { Change } from '../sync/Change';
import { useText } from '../useText';
import { getListClasses } from './listClasses';
import { RowButton } from './RowButton';
import { SplitDialog } from './SplitDialog';

interface RoomsProps {
  readonly board: BoardView;
  /** The room on the screen; a lead may look into others. */
  readonly shown: number;
  readonly refusal?: string;
  readonly onLook: (room: number) => void;
  readonly change: (change: Change) => void;
}

/** Which room the reader is in, which others there are, and how a lead splits people or brings them together. */
export const Rooms: React.FC<RoomsProps> = ({ board, shown, refusal, onLook, change }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const [asking, setAsking] = React.useState<'split' | 'together'>();
  const { rooms, you, possibleRooms, session, present } = board;
  const isSplit = rooms.length > 1;
  const maySplit = you.isLead && !isSplit && possibleRooms !== undefined;
  if (!isSplit && !maySplit) return null;

  const split = (count: number): void => {
    setAsking(undefined);
    change({ kind: 'split', session: session.id, count });
  };
  const about = ({ number, people, current }: RoomView): string => {
    const title = board.topics.find(({ id }) => id === current?.topicId)?.title;
    const counted = words.count('People', people);
    return `${number === you.room ? `${words.say('YourRoom')}, ` : ''}${counted}${title ? `, ${title}` : ''}`;
  };

  return (
    <section className={classes.root}>
      {isSplit && (
        <>
          <h3 className={classes.heading}>{words.say('YouAreInRoom', { room: you.room })}</h3>
          <ul className={classes.list}>
            {rooms.map((room) => (
              <li key={room.number} className={classes.row} aria-current={room.number === shown ? 'true' : undefined}>
                <div className={classes.what}>
                  <div className={classes.text}>{words.say('Room', { room: room.number })}</div>
                  <div className={classes.meta}>{about(room)}</div>
                </div>
                <span className={classes.buttons}>
                  {you.isLead && room.number !== shown && (
                    <RowButton
                      label={words.say('LookIntoRoom')}
                      about={words.say('Room', { room: room.number })}
                      onClick={() => onLook(room.number)}
                    />
                  )}
                  {room.number !== you.room && (
                    <RowButton
                      label={words.say('GoToRoom')}
                      about={words.say('Room', { room: room.number })}
                      onClick={() => {
                        onLook(room.number);
                        change({ kind: 'goToRoom', session: session.id, room: room.number });
                      }}
                    />
                  )}
                </span>
              </li>
            ))}
          </ul>
          {you.isLead && <RowButton label={words.say('BringTogether')} onClick={() => setAsking('together')} />}
        </>
      )}
      {maySplit && <RowButton label={words.say('SplitIntoRooms')} onClick={() => setAsking('split')} />}
      {refusal && <p className={classes.refusal}>{refusal}</p>}
      {asking === 'split' && possibleRooms && (
        <SplitDialog people={present} possible={possibleRooms} onSplit={split} onStay={() => setAsking(undefined)} />
      )}
      {asking === 'together' && (
        <MoveOnDialog
          question={words.say('TogetherQuestion')}
          text={words.say('TogetherText')}
          moveOn={words.say('BringTogether')}
          stay={words.say('KeepRooms')}
          onMoveOn={() => split(1)}
          onStay={() => setAsking(undefined)}
        />
      )}
    </section>
  );
};

import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { BoardView } from '../../../domain/leanCoffee';
import { Actions } from '../actions/Actions';
import type { BoardInReach } from '../sync/useBoard';
import { useText } from '../useText';
import { CurrentTopic } from './CurrentTopic';
import { getDiscussionClasses } from './discussionClasses';
import { Notes } from './Notes';
import { NothingOnTheTable } from './NothingOnTheTable';
import { RoomCommands } from './RoomCommands';
import { Takeaways } from './Takeaways';
import { Thumbs } from './Thumbs';
import type { Discussion } from './useDiscussion';
import type { NoteDrafts } from './useNotes';
import type { Sound } from './useSound';
import type { TimeNow } from './useTimebox';

interface OnTheTableProps {
  readonly board: BoardView;
  readonly discussion: Discussion;
  readonly time?: TimeNow;
  readonly sound: Sound;
  readonly reach: BoardInReach;
  readonly drafts: NoteDrafts;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
  /** Why a change of one of these kinds was refused. */
  readonly reasonFor: (...kinds: readonly string[]) => { readonly refusal?: string };
  readonly onPresent: () => void;
}

/** The topic people talk about, and everything they write down meanwhile. */
export const OnTheTable: React.FC<OnTheTableProps> = (props) => {
  const { board, discussion, time, sound, reach, drafts, headingRef, reasonFor, onPresent } = props;
  const { words } = useText();
  const classes = getDiscussionClasses(useTheme());
  const { room, topic, mayFacilitate, isOwnRoom, underWay, command, castThumb } = discussion;
  const { current } = room;
  const { refusal: refused, change } = reach;
  const no = refused?.change;
  const reason = (...kinds: readonly string[]): React.ReactNode => {
    const { refusal } = reasonFor(...kinds);
    return refusal && <p className={classes.refusal}>{refusal}</p>;
  };

  return (
    <>
      {topic && time ? (
        <CurrentTopic topic={topic} time={time} sound={sound} headingRef={headingRef} />
      ) : (
        <NothingOnTheTable
          isMoreToCome={room.agenda.length > 0}
          mayFacilitate={mayFacilitate}
          headingRef={headingRef}
        />
      )}
      {current && time && time.stage !== 'running' && isOwnRoom && <Thumbs current={current} onThumb={castThumb} />}
      {reason('thumb')}
      {mayFacilitate && (
        <RoomCommands
          board={board}
          room={room}
          {...(time ? { time } : {})}
          underWay={underWay}
          {...reasonFor('room')}
          onCommand={command}
        >
          <DefaultButton className={classes.present} text={words.say('Present')} onClick={onPresent} />
        </RoomCommands>
      )}
      {topic && <Notes key={topic.id} topic={topic} board={board} reach={reach} drafts={drafts} />}
      {reason('notes')}
      {topic && (
        <div className={classes.part}>
          <Takeaways
            board={board}
            topicId={topic.id}
            {...(no?.kind === 'takeaway' ? { refused: no } : {})}
            change={change}
          />
        </div>
      )}
      {reason('takeaway')}
      {topic && (
        <div className={classes.nextPart}>
          <Actions
            board={board}
            topicId={topic.id}
            {...(no?.kind === 'action' ? { refused: no } : {})}
            change={change}
          />
        </div>
      )}
      {reason('action', 'endAction')}
    </>
  );
};

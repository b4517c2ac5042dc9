import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { BoardProps } from '../BoardProps';
import { Agenda } from './Agenda';
import { CloseSession } from './CloseSession';
import { Discussed } from './Discussed';
import { getDiscussionClasses } from './discussionClasses';
import { LateTopic } from './LateTopic';
import { OnTheTable } from './OnTheTable';
import { PeopleHere } from './PeopleHere';
import { Presentation } from './Presentation';
import { Rooms } from './Rooms';
import { useDiscussion } from './useDiscussion';
import { useSound } from './useSound';
import { useTimebox } from './useTimebox';
import { useTimeNews } from './useTimeNews';
import type { NoteDrafts } from './useNotes';
import { useServerClock } from '../sync/useServerClock';

/** People discuss: what is on the table with its time, notes, takeaways and actions; beside it what comes next. */
export const DiscussionView: React.FC<BoardProps> = ({ board, reach, reader, refusal, headingRef }) => {
  const classes = getDiscussionClasses(useTheme());
  const clock = useServerClock();
  const sound = useSound();
  const [isPresenting, setPresenting] = React.useState(false);
  const [drafts] = React.useState<NoteDrafts>(() => new Map());
  const discussion = useDiscussion(board, reach);
  const { room, topic, mayFacilitate, underWay, command, castThumb, look } = discussion;
  const { current } = room;
  const time = useTimebox(current, clock);
  const said = useTimeNews(current, topic?.title ?? '', time, clock, sound.ring);
  const { change } = reach;
  const session = board.session.id;
  const nothingLeft = !current && board.rooms.every(({ agenda, current: theirs }) => !theirs && agenda.length === 0);
  const reasonFor = (...kinds: readonly string[]): { refusal?: string } =>
    refusal.onThing && kinds.includes(refusal.onThing.change.kind) ? { refusal: refusal.onThing.reason } : {};

  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <OnTheTable
          board={board}
          discussion={discussion}
          {...(time ? { time } : {})}
          sound={sound}
          reach={reach}
          drafts={drafts}
          headingRef={headingRef}
          reasonFor={reasonFor}
          onPresent={() => setPresenting(true)}
        />
      </div>
      <div className={classes.aside}>
        <Agenda board={board} room={room} mayFacilitate={mayFacilitate} onCommand={command}>
          {board.you.mayFacilitate && (
            <LateTopic
              board={board}
              reader={reader}
              {...(refusal.onThing?.change.kind === 'propose' ? { refused: refusal.onThing.change } : {})}
              {...reasonFor('propose')}
              change={change}
            />
          )}
        </Agenda>
        <Discussed board={board} topicIds={room.finished} reach={reach} drafts={drafts} />
        <Rooms board={board} shown={room.number} {...reasonFor('split', 'goToRoom')} onLook={look} change={change} />
        <PeopleHere
          room={room}
          mayTakeOver={board.you.mayTakeOver && discussion.isOwnRoom}
          underWay={reach.waiting.some(({ kind }) => kind === 'chair')}
          {...reasonFor('chair')}
          onTakeOver={() => change({ kind: 'chair', session, room: room.number })}
        />
        {board.you.mayFacilitate && (
          <CloseSession
            board={board}
            isNext={nothingLeft}
            underWay={reach.waiting.some(({ kind }) => kind === 'phase')}
            {...reasonFor('phase')}
            onClose={() => change({ kind: 'phase', session, phase: 'closed' })}
          />
        )}
      </div>
      <p role="status" className={classes.unseen}>
        {said}
      </p>
      {isPresenting && (
        <Presentation
          board={board}
          room={room}
          {...(time ? { time } : {})}
          underWay={underWay}
          mayFacilitate={mayFacilitate}
          onCommand={command}
          onThumb={castThumb}
          onLeave={() => setPresenting(false)}
        />
      )}
    </div>
  );
};

import * as React from 'react';
import { FocusTrapZone } from '@fluentui/react/lib/FocusTrapZone';
import { Layer } from '@fluentui/react/lib/Layer';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { BoardView, RoomCommandBody, RoomView, Thumb } from '../../../domain/leanCoffee';
import { useText } from '../useText';
import { Countdown } from './Countdown';
import { getPresentationClasses } from './presentationClasses';
import { RoomCommands } from './RoomCommands';
import { RowButton } from './RowButton';
import { Thumbs } from './Thumbs';
import { useFocusBack } from './useFocusBack';
import { useFullScreen } from './useFullScreen';
import { useIdle } from './useIdle';
import type { TimeNow } from './useTimebox';

interface PresentationProps {
  readonly board: BoardView;
  readonly room: RoomView;
  readonly time?: TimeNow;
  readonly underWay: boolean;
  readonly mayFacilitate: boolean;
  readonly onCommand: (command: RoomCommandBody) => void;
  readonly onThumb: (thumb: Thumb) => void;
  readonly onLeave: () => void;
}

/** The discussion as a room sees it from its last row. It fills the screen; Escape leads back. */
export const Presentation: React.FC<PresentationProps> = (props) => {
  const { board, room, time, underWay, mayFacilitate, onCommand, onThumb, onLeave } = props;
  const { words } = useText();
  const classes = getPresentationClasses(useTheme());
  const screen = React.useRef<HTMLDivElement>(null);
  useFullScreen(screen, onLeave);
  useFocusBack();
  const isIdle = useIdle(screen);
  const titleOf = (topicId: string | undefined): string | undefined =>
    board.topics.find(({ id }) => id === topicId)?.title;
  const { current } = room;
  const next = titleOf(room.agenda[0]);

  return (
    <Layer>
      <div
        ref={screen}
        role="dialog"
        aria-modal="true"
        aria-label={words.say('PresentationLabel')}
        lang={words.strings.Language}
        className={isIdle ? classes.idle : classes.screen}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave();
        }}
      >
        <FocusTrapZone className={classes.content} isClickableOutsideFocusTrap>
          <div className={classes.top}>
            <span>{board.community.name}</span>
            <RowButton label={words.say('LeavePresentation')} onClick={onLeave} />
          </div>
          <div className={classes.middle}>
            <h2 className={classes.title} dir="auto">
              {titleOf(current?.topicId) ?? words.say('NothingDiscussed')}
            </h2>
            {time && <Countdown time={time} large />}
          </div>
          <div className={classes.bottom}>
            {current && time && time.stage !== 'running' && <Thumbs current={current} large onThumb={onThumb} />}
            {next && <p className={classes.next}>{words.say('NextIs', { title: next })}</p>}
            {mayFacilitate && (
              <RoomCommands
                board={board}
                room={room}
                {...(time ? { time } : {})}
                underWay={underWay}
                isTold
                onCommand={onCommand}
              />
            )}
          </div>
        </FocusTrapZone>
      </div>
    </Layer>
  );
};

import * as React from 'react';
import type { Communities } from '../../clients';
import { SpokenNews } from '../../components/news';
import { Notice } from '../../components/frame/Notice';
import { Obstacle } from '../../components/frame/Obstacle';
import { useFocusKept } from '../../components/useFocusKept';
import { useMinute } from '../../components/useMinute';
import { Board } from './Board';
import { getBoardClasses } from './boardClasses';
import type { MoreChoice } from '../../components/buttons/MoreMenu';
import { LoadingBoard } from './LoadingBoard';
import { ChooseCommunity, DiscussionView, NoSession, WrapUpView } from './parts';
import { refusalInPlace } from './refusalInPlace';
import { SessionHeader } from './SessionHeader';
import type { BoardInReach } from './sync/useBoard';
import { useBoardNews } from './useBoardNews';
import { useText } from './useText';

interface ScreenBodyProps {
  readonly reach: BoardInReach;
  readonly reader: string;
  readonly isEditing: boolean;
  readonly title: string;
  readonly onTitle?: (title: string) => void;
  readonly choices: readonly MoreChoice[];
  readonly communities?: Communities;
  readonly onPractise: () => void;
}

/**
 * The board, or why there is none. What must outlive the coming and going of the board lies here: the focus, what is
 * spoken, refusals that have lost their place, and the minute that makes "tomorrow" into "today".
 */
export const ScreenBody: React.FC<ScreenBodyProps> = (props) => {
  const { reach, reader, isEditing, title, onTitle, choices, communities, onPractise } = props;
  const { words } = useText();
  const classes = getBoardClasses();
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { board, failure, closed } = reach;
  const refusal = refusalInPlace(reach.refusal, board, words);
  const [news] = useBoardNews(reach, refusal);
  const onTheTable = board?.rooms.map(({ current }) => current?.topicId).join('+');
  // A view whose file comes late is a place of its own: the focus can only go there then.
  const boardViews = [DiscussionView.useIsThere(), WrapUpView.useIsThere()];
  const otherViews = [NoSession.useIsThere(), ChooseCommunity.useIsThere()];
  const stands = [board?.session.id ?? board, board?.session.phase, onTheTable, failure?.kind, closed?.code];
  const place = [...stands, ...boardViews, ...otherViews].join();
  useFocusKept(root, heading, place);
  useMinute();

  const onTop = refusal.onTop && <Notice text={refusal.onTop} />;
  const withoutBoard = (): JSX.Element => {
    if (failure?.kind === 'noCommunity' && communities) {
      return (
        <ChooseCommunity
          communities={communities}
          meanwhile={<LoadingBoard />}
          onChosen={reach.tryAgain}
          titleRef={heading}
        />
      );
    }
    if (failure || closed) {
      return (
        <Obstacle
          words={words}
          {...(failure ? { trouble: failure.kind } : {})}
          {...(closed ? { closed } : {})}
          isEditing={isEditing}
          onTryAgain={reach.tryAgain}
          titleRef={heading}
        />
      );
    }
    if (board === undefined) return <LoadingBoard />;
    return (
      <NoSession
        mayStart={reach.mayStart ?? false}
        {...(reach.timeZone === undefined ? {} : { zone: reach.timeZone })}
        start={reach.start}
        onPractise={onPractise}
        titleRef={heading}
      />
    );
  };

  return (
    <div ref={root}>
      <SessionHeader
        {...(board ? { session: board.session } : {})}
        title={title}
        {...(onTitle ? { onTitle } : {})}
        choices={choices}
      />
      {board ? (
        <Board board={board} reach={reach} reader={reader} refusal={refusal} headingRef={heading}>
          {onTop}
        </Board>
      ) : (
        <>
          <div className={classes.bars}>{onTop}</div>
          {withoutBoard()}
        </>
      )}
      <SpokenNews news={news} />
    </div>
  );
};

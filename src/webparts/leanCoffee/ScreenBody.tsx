import * as React from 'react';
import { Notice } from '../../components/Notice';
import { Obstacle } from '../../components/Obstacle';
import { Placeholder } from '../../components/Placeholder';
import { useFocusKept } from '../../components/useFocusKept';
import { useMinute } from '../../components/useMinute';
import { Board } from './Board';
import { getBoardClasses } from './boardClasses';
import { LoadingBoard } from './LoadingBoard';
import { refusalInPlace } from './refusalInPlace';
import { SessionHeader } from './SessionHeader';
import type { BoardInReach } from './useBoard';
import { useNews } from './useNews';
import { useText } from './useText';

interface ScreenBodyProps {
  readonly reach: BoardInReach;
  readonly reader: string;
  readonly isEditing: boolean;
}

/**
 * The board, or why there is none. What must outlive the coming and going of the board lies here: the focus, what is
 * spoken, refusals that have lost their place, and the minute that makes "tomorrow" into "today".
 */
export const ScreenBody: React.FC<ScreenBodyProps> = ({ reach, reader, isEditing }) => {
  const { words } = useText();
  const classes = getBoardClasses();
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { board, failure, closed } = reach;
  const refusal = refusalInPlace(reach.refusal, board, words);
  const news = useNews(reach, refusal);
  const place = [board?.session.id ?? board, board?.session.phase, failure?.kind, closed?.code].join();
  useFocusKept(root, heading, place);
  useMinute();

  const onTop = refusal.onTop && <Notice text={refusal.onTop} />;
  const withoutBoard = (): JSX.Element => {
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
    return <Placeholder title={words.say('NoSessionTitle')} texts={[words.say('NoSessionText')]} titleRef={heading} />;
  };

  return (
    <div ref={root}>
      <SessionHeader {...(board ? { session: board.session } : {})} />
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
      <div className={classes.unseen} role="status" aria-atomic="false">
        {news.map(({ text, number }) => (
          <p key={number}>{text}</p>
        ))}
      </div>
    </div>
  );
};

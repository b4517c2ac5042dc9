import { useCallback, useEffect, useRef, useState } from 'react';
import type { LeanCoffeeApi } from '../../clients';
import type { BoardInHand } from './BoardInHand';
import type { Change } from './change';
import { openBoard, type OpenBoard } from './openBoard';

export interface BoardInReach extends BoardInHand {
  change(change: Change): void;
  tryAgain(): void;
}

/**
 * The board of the next session, in step with the API for as long as the screen can be seen. What the reader did is sent
 * in any case.
 */
export function useBoard(api: LeanCoffeeApi): BoardInReach {
  const [inHand, setInHand] = useState<BoardInHand>({ board: undefined, waiting: [] });
  const open = useRef<OpenBoard>();

  useEffect(() => {
    const board = openBoard(api, setInHand);
    open.current = board;
    const followVisibility = (): void => (document.hidden ? board.pause() : board.resume());
    followVisibility();
    document.addEventListener('visibilitychange', followVisibility);
    window.addEventListener('focus', followVisibility);
    window.addEventListener('online', followVisibility);
    return () => {
      document.removeEventListener('visibilitychange', followVisibility);
      window.removeEventListener('focus', followVisibility);
      window.removeEventListener('online', followVisibility);
      board.close();
    };
  }, [api]);

  const change = useCallback((wanted: Change) => open.current?.change(wanted), []);
  const tryAgain = useCallback(() => open.current?.lookNow(), []);
  return { ...inHand, change, tryAgain };
}

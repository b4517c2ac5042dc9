import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoardSnapshot } from './BoardSnapshot';
import type { Change } from './change';
import type { LeanCoffeeApi } from './LeanCoffeeApi';
import { openBoard, type OpenBoard } from './openBoard';

export interface BoardInReach extends BoardSnapshot {
  change(change: Change): void;
  tryAgain(): void;
}

/** The board of the next session, in step with the API for as long as the screen can be seen. */
export function useBoard(api: LeanCoffeeApi): BoardInReach {
  const [snapshot, setSnapshot] = useState<BoardSnapshot>({ board: undefined, waiting: [] });
  const open = useRef<OpenBoard>();

  useEffect(() => {
    const board = openBoard(api, setSnapshot);
    open.current = board;
    const followVisibility = (): void => (document.hidden ? board.pause() : board.lookNow());
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
  return { ...snapshot, change, tryAgain };
}

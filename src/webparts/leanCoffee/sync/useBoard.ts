import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, LeanCoffeeApi } from '../../../clients';
import type { NextBoardView } from '../../../domain/leanCoffee';
import type { StartSessionBody } from '../../../domain/sessions';
import type { BoardInHand } from './BoardInHand';
import type { Change } from './Change';
import type { LocalClocks } from './createServerClock';
import { openBoard, type OpenBoard } from './openBoard';

export interface BoardInReach extends BoardInHand {
  change(change: Change): void;
  start(wish: StartSessionBody): Promise<Answer<NextBoardView>>;
  tryAgain(): void;
  /** Milliseconds since 1970 by the API's clock. */
  serverNow(): number;
}

const nothingYet: BoardInHand = { board: undefined, waiting: [] };
const browserClocks: LocalClocks = { wall: () => Date.now(), running: () => performance.now() };
const notOpen: Answer<NextBoardView> = { kind: 'failed', failure: { kind: 'unreachable' } };

/**
 * The board of the next session, in step with the API for as long as the screen can be seen. What the reader did is sent
 * in any case.
 */
export function useBoard(api: LeanCoffeeApi): BoardInReach {
  const [inHand, setInHand] = useState<BoardInHand>(nothingYet);
  const open = useRef<OpenBoard>();

  useEffect(() => {
    const board = openBoard(api, browserClocks, setInHand);
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
  const start = useCallback((wish: StartSessionBody) => open.current?.start(wish) ?? Promise.resolve(notOpen), []);
  const tryAgain = useCallback(() => open.current?.lookNow(), []);
  const serverNow = useCallback(() => open.current?.serverNow() ?? browserClocks.wall(), []);
  return { ...inHand, change, start, tryAgain, serverNow };
}

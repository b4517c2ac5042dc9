import { hasBegun, heartbeatMs, type BoardView } from '../../../domain/leanCoffee';

/** Knows when the API has to be told that the reader is here. */
interface Attendance {
  /**
   * True when it is time to say so, for the first time in this session or as the heartbeat of who may facilitate.
   * @param apiNow - milliseconds by the API's clock
   */
  isDue(board: BoardView | null | undefined, apiNow: number): boolean;
  /** It was said, or the API did not want to hear it. */
  said(sessionId: string): void;
}

/** @param running - milliseconds by a clock that only runs */
export function createAttendance(running: () => number): Attendance {
  let last: { readonly sessionId: string; readonly at: number } | undefined;
  return {
    isDue: (board, apiNow) => {
      if (!board || !hasBegun(board.session, new Date(apiNow).toISOString())) return false;
      if (last?.sessionId !== board.session.id) return true;
      return board.you.mayFacilitate && running() - last.at >= heartbeatMs;
    },
    said: (sessionId) => {
      last = { sessionId, at: running() };
    },
  };
}

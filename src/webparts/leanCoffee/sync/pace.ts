import type { Failure } from '../../../clients';
import type { SessionView } from '../../../domain/leanCoffee';
import type { BoardInHand } from './BoardInHand';

/** While people look at one board together, a second is soon enough to feel shared. */
const togetherInMs = 1_000;
/** Somebody is busy with the board, or the session is about to start. */
const livelyInMs = 1_500;
/** Proposing takes days. */
const calmInMs = 4_000;
const noBoardInMs = 10_000;
const shutOutInMs = 30_000;
const longestPauseInMs = 30_000;

/** Something that happened on the board is followed by more, for about so long. */
const livelyForMs = 2 * 60_000;
/** People gather before a session starts. */
const gatheringForMs = 15 * 60_000;

/** What the pace depends on besides the board itself; instants in milliseconds by the API's clock. */
interface Moment {
  readonly now: number;
  /** When the board last changed, or the reader last did something. */
  readonly stirredAt: number;
  readonly failuresInARow: number;
}

/** How long to wait before the next look, in milliseconds; `undefined` when only the reader can make a difference. */
export function pauseBeforeNextLook(inHand: BoardInHand, moment: Moment): number | undefined {
  const { failure, closed, board } = inHand;
  if (failure?.kind === 'noCommunity' || failure?.kind === 'notConfigured') return undefined;
  if (failure) {
    const patience = 1_000 * 2 ** Math.min(moment.failuresInARow, 10);
    return Math.max(wantedPauseInMs(failure), Math.min(longestPauseInMs, patience));
  }
  if (closed) return shutOutInMs;
  return board ? pauseOf(board.session, moment) : noBoardInMs;
}

/** How long the API wishes to be left alone, in milliseconds. */
export function wantedPauseInMs(failure: Failure): number {
  return failure.kind === 'serverFault' ? (failure.retryAfterSeconds ?? 0) * 1_000 : 0;
}

function pauseOf({ phase, startsAt, endsAt }: SessionView, { now, stirredAt }: Moment): number {
  switch (phase) {
    case 'voting':
    case 'discussing':
      return togetherInMs;
    case 'closed':
      return now < Date.parse(endsAt) ? togetherInMs : calmInMs;
    case 'proposing': {
      const gathering = now >= Date.parse(startsAt) - gatheringForMs;
      return gathering || now - stirredAt < livelyForMs ? livelyInMs : calmInMs;
    }
  }
}

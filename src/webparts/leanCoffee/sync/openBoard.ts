import type { Answer, Failure, LeanCoffeeApi } from '../../../clients';
import type { BoardView, NextBoardView } from '../../../domain/leanCoffee';
import type { StartSessionBody } from '../../../domain/sessions';
import { createAttendance } from './attendance';
import type { BoardInHand, Refusal } from './BoardInHand';
import type { Change } from './Change';
import { bothInOne, sendChange, withChange } from './changes';
import { createServerClock, type LocalClocks } from './createServerClock';
import { keepSame } from './keepSame';
import { pauseBeforeNextLook, wantedPauseInMs } from './pace';

/** A board kept in step with the API. */
export interface OpenBoard {
  /** Shows the change at once and sends it, or keeps it as long as the API wishes to be left alone. */
  change(change: Change): void;
  /** Starts a session where there is none, and shows its board. */
  start(wish: StartSessionBody): Promise<Answer<NextBoardView>>;
  /** Milliseconds since 1970 by the API's clock. */
  serverNow(): number;
  /** Looks, or sends what waits, now: the reader asked for it. */
  lookNow(): void;
  /** The reader came back to the page, or the network did: looks now, unless the API wishes to be left alone. */
  resume(): void;
  /** Stops looking while nobody can see the screen. What the reader did is sent all the same. */
  pause(): void;
  close(): void;
}

/** One lost answer among the regular looks is no news; the next look tells. */
const failuresBeforeItIsNews = 2;

/**
 * Keeps the board in step. There is one exchange at a time that counts: changes go out one after another, in order, and
 * before any look. The answer to a look that was under way when a change began is dropped, since it may know less than
 * the screen already shows. Saying that the reader is here answers with the board, and so takes the place of a look.
 *
 * @param clocks - this machine's
 * @param tell - called with every new state of affairs
 */
export function openBoard(api: LeanCoffeeApi, clocks: LocalClocks, tell: (inHand: BoardInHand) => void): OpenBoard {
  const clock = createServerClock(clocks);
  const attendance = createAttendance(clocks.running);
  let known: BoardView | null | undefined;
  let withoutBoard: Pick<BoardInHand, 'mayStart' | 'timeZone'> = {};
  let inHand: BoardInHand = { board: undefined, waiting: [] };
  let etag: string | undefined;
  let agreed: Change | undefined;
  let exchange = 0; // the latest one; answers to earlier ones no longer count
  let busy = false;
  let sending = false;
  let paused = false;
  let over = false;
  let failuresInARow = 0;
  let lookOnly = false; // the next time: saying that the reader is here has failed, or the session may be over
  let stirredAt = -Infinity; // by the API's clock
  let trouble: Failure | undefined; // of the latest exchange, whether it is news yet or not
  let leftAloneUntil = 0; // by the clock that only runs; see `Retry-After`
  let timer: number | undefined;

  const show = (news: Pick<BoardInHand, 'waiting' | 'failure' | 'closed' | 'refusal'>): void => {
    const board = known && news.waiting.reduce(withChange, known);
    inHand = { ...news, board, ...(agreed ? { agreed } : {}), ...(known === null ? withoutBoard : {}) };
    tell(inHand);
  };

  const usualPause = (): number | undefined =>
    pauseBeforeNextLook({ ...inHand, failure: trouble }, { now: clock.now(), stirredAt, failuresInARow });

  const stepLater = (pause = usualPause()): void => {
    window.clearTimeout(timer);
    const wanted = inHand.waiting.length > 0 || !paused;
    if (wanted && !over && pause !== undefined) timer = window.setTimeout(step, pause);
  };

  const step = (): void => {
    window.clearTimeout(timer);
    if (inHand.waiting.length > 0) void sendWaiting();
    else if (!busy) void look();
  };

  const stepWhenWelcome = (): void => {
    const pause = leftAloneUntil - clocks.running();
    if (pause > 0) stepLater(pause);
    else step();
  };

  async function look(): Promise<void> {
    busy = true;
    const mine = ++exchange;
    if (clock.hasSlipped()) etag = undefined; // "unchanged" would not say what time it is
    const here = !lookOnly && known && attendance.isDue(known, clock.now()) ? known.session.id : undefined;
    const asked = clock.ask();
    const answer = here ? whole(await api.attend(here, {})) : await api.readBoard(etag);
    if (mine !== exchange) return;
    busy = false;
    lookOnly = here !== undefined && answer.kind === 'failed';
    if (here && !lookOnly) attendance.said(here);
    if (answer.kind === 'failed') fail(answer.failure);
    else {
      const { waiting, refusal } = inHand;
      const had = inHand.failure ?? inHand.closed;
      recover();
      const before = known;
      if (answer.kind === 'fresh') takeBoard(answer, asked);
      // Nothing is drawn again for an answer that only says what time it is.
      const isNews = answer.kind === 'fresh' && (!known || known !== before);
      const shutOut = answer.kind === 'refused' && !here;
      // What is not shown must not be asked for by its ETag either, or "unchanged" would be all there is to show.
      if (shutOut) known = etag = undefined;
      const closed = shutOut ? { closed: answer.problem } : {};
      if (isNews || shutOut || had) show({ waiting, ...(refusal ? { refusal } : {}), ...closed });
    }
    stepLater(here && answer.kind === 'refused' ? 0 : undefined);
  }

  async function sendWaiting(): Promise<void> {
    if (sending) return;
    sending = true;
    busy = true;
    window.clearTimeout(timer);
    let failed = false;
    let lookAgain = false;
    for (let next = inHand.waiting[0]; next && !failed; next = inHand.waiting[0]) {
      const mine = ++exchange;
      const asked = clock.ask();
      const answer = await sendChange(api, next);
      if (mine !== exchange) break; // closed meanwhile
      failed = answer.kind === 'failed';
      lookAgain = take(next, answer, asked) || lookAgain;
    }
    sending = false;
    busy = false;
    lookOnly = lookOnly || lookAgain;
    stepLater(lookAgain && !failed ? 0 : undefined);
  }

  /** @returns true when the board has to be looked at: it has moved on, or the answer holds none of this session */
  function take(change: Change, answer: Answer<BoardView | undefined>, asked: ReturnType<typeof clock.ask>): boolean {
    if (answer.kind === 'failed') {
      fail(answer.failure);
      return false;
    }
    recover();
    const view = answer.kind === 'fresh' ? answer.view : undefined;
    const isOfThisSession = view !== undefined && view.session.id === known?.session.id;
    if (answer.kind === 'fresh') {
      agreed = change;
      if (view && isOfThisSession) takeBoard({ ...answer, view: { board: view } }, asked);
      else known = known && withChange(known, change);
    }
    const refusal: Refusal | undefined =
      answer.kind === 'refused' ? { change, problem: answer.problem } : inHand.refusal;
    show({ waiting: inHand.waiting.filter((other) => other !== change), ...(refusal ? { refusal } : {}) });
    return !isOfThisSession;
  }

  function takeBoard(answer: Answer<NextBoardView> & { kind: 'fresh' }, asked: ReturnType<typeof clock.ask>): void {
    const { board, ...rest } = answer.view;
    if (board) clock.hear(board.serverTime, asked);
    const before = known;
    known = keepSame(before, board);
    if (before !== undefined && known !== before) stirredAt = clock.now();
    withoutBoard = rest;
    ({ etag } = answer);
  }

  function recover(): void {
    failuresInARow = 0;
    leftAloneUntil = 0;
    trouble = undefined;
  }

  function fail(failure: Failure): void {
    failuresInARow += 1;
    leftAloneUntil = clocks.running() + wantedPauseInMs(failure);
    trouble = failure;
    const isNews = known === undefined || inHand.waiting.length > 0 || failuresInARow >= failuresBeforeItIsNews;
    if (isNews) show({ ...inHand, failure });
  }

  return {
    serverNow: clock.now,
    change: (change) => {
      const { waiting } = inHand;
      const latest = waiting[waiting.length - 1];
      const isOnItsWay = sending && waiting.length === 1;
      const both = latest && !isOnItsWay ? bothInOne(latest, change) : undefined;
      const failure = leftAloneUntil > clocks.running() ? trouble : inHand.failure;
      stirredAt = clock.now();
      const after = both ? [...waiting.slice(0, -1), both] : [...waiting, change];
      show({ waiting: after, ...(failure ? { failure } : {}) });
      stepWhenWelcome();
    },
    start: async (wish) => {
      const asked = clock.ask();
      const answer = await api.startSession(wish);
      if (over || answer.kind !== 'fresh') return answer;
      exchange += 1; // a look that is under way may not know of it yet
      busy = false;
      recover();
      takeBoard(answer, asked);
      show({ waiting: inHand.waiting });
      stepLater();
      return answer;
    },
    lookNow: () => {
      paused = false;
      step();
    },
    resume: () => {
      paused = false;
      stepWhenWelcome();
    },
    pause: () => {
      paused = true;
      if (inHand.waiting.length === 0) window.clearTimeout(timer);
    },
    close: () => {
      exchange += 1;
      over = true;
      window.clearTimeout(timer);
    },
  };
}

function whole(answer: Answer<BoardView>): Answer<NextBoardView> {
  return answer.kind === 'fresh' ? { ...answer, view: { board: answer.view } } : answer;
}

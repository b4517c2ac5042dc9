import type { Answer, Failure, LeanCoffeeApi } from '../../clients';
import type { BoardView } from '../../domain/leanCoffee';
import type { BoardInHand, Refusal } from './BoardInHand';
import { replaces, sendChange, withChange, type Change } from './change';
import { pauseBeforeNextLook, wantedPauseInMs } from './pace';

/** A board kept in step with the API. */
export interface OpenBoard {
  /** Shows the change at once and sends it, or keeps it as long as the API wishes to be left alone. */
  change(change: Change): void;
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
 * the screen already shows.
 *
 * @param tell - called with every new state of affairs
 */
export function openBoard(api: LeanCoffeeApi, tell: (inHand: BoardInHand) => void): OpenBoard {
  let known: BoardView | null | undefined;
  let inHand: BoardInHand = { board: undefined, waiting: [] };
  let etag: string | undefined;
  let agreed: Change | undefined;
  let exchange = 0; // the latest one; answers to earlier ones no longer count
  let busy = false;
  let sending = false;
  let paused = false;
  let over = false;
  let failuresInARow = 0;
  let trouble: Failure | undefined; // of the latest exchange, whether it is news yet or not
  let leftAloneUntil = 0; // by this machine's clock; see `Retry-After`
  let timer: number | undefined;

  const show = (news: Omit<BoardInHand, 'board' | 'agreed'>): void => {
    const board = known && news.waiting.reduce(withChange, known);
    inHand = { ...news, board, ...(agreed ? { agreed } : {}) };
    tell(inHand);
  };

  const stepLater = (pause = pauseBeforeNextLook({ ...inHand, failure: trouble }, failuresInARow)): void => {
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
    const pause = leftAloneUntil - Date.now();
    if (pause > 0) stepLater(pause);
    else step();
  };

  async function look(): Promise<void> {
    busy = true;
    const mine = ++exchange;
    const answer = await api.readBoard(etag);
    if (mine !== exchange) return;
    busy = false;
    if (answer.kind === 'failed') fail(answer.failure);
    else {
      const { waiting, refusal } = inHand;
      const had = inHand.failure ?? inHand.closed;
      recover();
      if (answer.kind === 'fresh') ({ etag } = answer);
      if (answer.kind === 'fresh') known = answer.view.board;
      // What is not shown must not be asked for by its ETag either, or "unchanged" would be all there is to show.
      if (answer.kind === 'refused') known = etag = undefined;
      const closed = answer.kind === 'refused' ? { closed: answer.problem } : {};
      if (answer.kind !== 'unchanged' || had) show({ waiting, ...(refusal ? { refusal } : {}), ...closed });
    }
    stepLater();
  }

  async function sendWaiting(): Promise<void> {
    if (sending) return;
    sending = true;
    busy = true;
    window.clearTimeout(timer);
    let failed = false;
    let refused = false;
    for (let next = inHand.waiting[0]; next && !failed; next = inHand.waiting[0]) {
      const mine = ++exchange;
      const answer = await sendChange(api, next);
      if (mine !== exchange) break; // closed meanwhile
      failed = answer.kind === 'failed';
      refused = answer.kind === 'refused' || refused;
      take(next, answer);
    }
    sending = false;
    busy = false;
    stepLater(refused && !failed ? 0 : undefined); // a refusal means that the board has moved on: see how
  }

  function take(change: Change, answer: Answer<BoardView>): void {
    if (answer.kind === 'failed') return fail(answer.failure);
    recover();
    if (answer.kind === 'fresh') {
      ({ view: known, etag } = answer);
      agreed = change;
    }
    const refusal: Refusal | undefined =
      answer.kind === 'refused' ? { change, problem: answer.problem } : inHand.refusal;
    show({ waiting: inHand.waiting.filter((other) => other !== change), ...(refusal ? { refusal } : {}) });
  }

  function recover(): void {
    failuresInARow = 0;
    leftAloneUntil = 0;
    trouble = undefined;
  }

  function fail(failure: Failure): void {
    failuresInARow += 1;
    leftAloneUntil = Date.now() + wantedPauseInMs(failure);
    trouble = failure;
    const isNews = known === undefined || inHand.waiting.length > 0 || failuresInARow >= failuresBeforeItIsNews;
    if (isNews) show({ ...inHand, failure });
  }

  return {
    change: (change) => {
      const { waiting } = inHand;
      const latest = waiting[waiting.length - 1];
      const settled =
        latest && replaces(change, latest) && !(sending && waiting.length === 1) ? waiting.slice(0, -1) : waiting;
      const failure = leftAloneUntil > Date.now() ? trouble : inHand.failure;
      show({ waiting: [...settled, change], ...(failure ? { failure } : {}) });
      stepWhenWelcome();
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

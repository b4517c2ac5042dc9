import type { BoardView } from '../../domain/leanCoffee';
import type { BoardSnapshot, Refusal } from './BoardSnapshot';
import { sendChange, withChange, type Change } from './change';
import type { Answer, Failure, LeanCoffeeApi } from './LeanCoffeeApi';
import { pauseBeforeNextLook } from './pace';

/** A board kept in step with the API. */
export interface OpenBoard {
  /** Shows the change at once and sends it. */
  change(change: Change): void;
  /** Looks, or sends what waits, now: the reader asked, came back to the page, or the network did. */
  lookNow(): void;
  /** Stops looking while nobody can see the screen. */
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
export function openBoard(api: LeanCoffeeApi, tell: (snapshot: BoardSnapshot) => void): OpenBoard {
  let known: BoardView | null | undefined;
  let snapshot: BoardSnapshot = { board: undefined, waiting: [] };
  let etag: string | undefined;
  let exchange = 0; // the latest one; answers to earlier ones no longer count
  let busy = false;
  let paused = false;
  let failuresInARow = 0;
  let trouble: Failure | undefined; // of the latest exchange, whether it is news yet or not
  let timer: number | undefined;

  const show = (news: Omit<BoardSnapshot, 'board'>): void => {
    const board = known && news.waiting.reduce(withChange, known);
    snapshot = { ...news, board };
    tell(snapshot);
  };

  const lookLater = (pause = pauseBeforeNextLook({ ...snapshot, failure: trouble }, failuresInARow)): void => {
    window.clearTimeout(timer);
    if (!paused && pause !== undefined) timer = window.setTimeout(step, pause);
  };

  const step = (): void => {
    window.clearTimeout(timer);
    if (snapshot.waiting.length > 0) void sendWaiting();
    else if (!busy) void look();
  };

  async function look(): Promise<void> {
    busy = true;
    const mine = ++exchange;
    const answer = await api.readBoard(etag);
    if (mine !== exchange) return;
    busy = false;
    if (answer.kind === 'failed') fail(answer.failure);
    else {
      const { waiting, refusal } = snapshot;
      const had = snapshot.failure ?? snapshot.closed;
      failuresInARow = 0;
      trouble = undefined;
      if (answer.kind === 'fresh') ({ etag } = answer);
      if (answer.kind === 'fresh') known = answer.view.board;
      if (answer.kind === 'refused') known = undefined;
      const closed = answer.kind === 'refused' ? { closed: answer.problem } : {};
      if (answer.kind !== 'unchanged' || had) show({ waiting, ...(refusal ? { refusal } : {}), ...closed });
    }
    lookLater();
  }

  let sending = false;
  async function sendWaiting(): Promise<void> {
    if (sending) return;
    sending = true;
    busy = true;
    window.clearTimeout(timer);
    let failed = false;
    let refused = false;
    for (let next = snapshot.waiting[0]; next && !failed; next = snapshot.waiting[0]) {
      const mine = ++exchange;
      const answer = await sendChange(api, next);
      if (mine !== exchange) break; // closed meanwhile
      failed = answer.kind === 'failed';
      refused = answer.kind === 'refused' || refused;
      take(next, answer);
    }
    sending = false;
    busy = false;
    lookLater(refused && !failed ? 0 : undefined); // a refusal means that the board has moved on: see how
  }

  function take(change: Change, answer: Answer<BoardView>): void {
    if (answer.kind === 'failed') return fail(answer.failure);
    failuresInARow = 0;
    trouble = undefined;
    if (answer.kind === 'fresh') ({ view: known, etag } = answer);
    const refusal: Refusal | undefined =
      answer.kind === 'refused' ? { change, problem: answer.problem } : snapshot.refusal;
    show({ waiting: snapshot.waiting.filter((other) => other !== change), ...(refusal ? { refusal } : {}) });
  }

  function fail(failure: Failure): void {
    failuresInARow += 1;
    trouble = failure;
    const isNews = known === undefined || snapshot.waiting.length > 0 || failuresInARow >= failuresBeforeItIsNews;
    if (isNews) show({ ...snapshot, failure });
  }

  return {
    change: (change) => {
      const { waiting } = snapshot;
      const latest = waiting[waiting.length - 1];
      const settled =
        latest && replaces(change, latest) && !(sending && waiting.length === 1) ? waiting.slice(0, -1) : waiting;
      show({ waiting: [...settled, change], ...(snapshot.failure ? { failure: snapshot.failure } : {}) });
      step();
    },
    lookNow: () => {
      paused = false;
      step();
    },
    pause: () => {
      paused = true;
      window.clearTimeout(timer);
    },
    close: () => {
      exchange += 1;
      paused = true;
      window.clearTimeout(timer);
    },
  };
}

/**
 * Of two votes for one topic in a row only the latter need be sent. In a row, because each step of the order in which the
 * reader moved the dots keeps within the budget, and another order might not.
 */
function replaces(change: Change, earlier: Change): boolean {
  return change.kind === 'vote' && earlier.kind === 'vote' && change.topicId === earlier.topicId;
}

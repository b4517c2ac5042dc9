import type { Answer, Failure } from '../Answer';
import type { InHand } from './InHand';
import { pauseBeforeNextLook, wantedPauseInMs } from './pace';

/** How one kind of view is read and changed. Its functions never reject. */
export interface Ways<View, Change, Answered> {
  /** The view; `unchanged` when it is still the one of this ETag. */
  read(etag?: string): Promise<Answer<View>>;
  /** Sends a change, which has the effect of once however often it is sent. */
  send(change: Change): Promise<Answer<Answered>>;
  /** The view as it will be once the change is accepted. */
  withChange(view: View, change: Change): View;
  /** The view now that the API has agreed to the change. */
  afterChange(view: View, change: Change, answered: Answered): View;
  /** Of two changes in a row only the latter need be sent. */
  replaces(change: Change, earlier: Change): boolean;
  /** Milliseconds between two looks while all is well. */
  readonly pauseInMs: number;
}

/** A view kept in step with the API. */
export interface KeptInStep<Change> {
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

const forbidden = 403;

/**
 * Keeps a view in step. Changes go out one after another, in order, and before any look. The answer to a look that was
 * under way when a change began is dropped, since it may know less than the screen already shows.
 *
 * @param tell - called with every new state of affairs
 */
export function keepInStep<View, Change, Answered>(
  ways: Ways<View, Change, Answered>,
  tell: (inHand: InHand<View, Change>) => void,
): KeptInStep<Change> {
  let known: View | undefined;
  let inHand: InHand<View, Change> = { view: undefined, waiting: [] };
  let etag: string | undefined;
  let exchange = 0; // the latest one; answers to earlier ones no longer count
  let looking = false;
  let sending = false;
  let paused = false;
  let over = false;
  let failuresInARow = 0;
  let trouble: Failure | undefined; // of the latest exchange, whether it is news yet or not
  let leftAloneUntil = 0; // by this machine's clock; see `Retry-After`
  let timer: number | undefined;

  const show = (news: Omit<InHand<View, Change>, 'view'>): void => {
    const view = known === undefined ? undefined : news.waiting.reduce(ways.withChange, known);
    inHand = { ...news, view };
    tell(inHand);
  };

  const stepLater = (
    pause = pauseBeforeNextLook(trouble ? { failure: trouble } : {}, failuresInARow, ways.pauseInMs),
  ): void => {
    window.clearTimeout(timer);
    const wanted = inHand.waiting.length > 0 || (!paused && !isShutOut());
    if (wanted && !over && pause !== undefined) timer = window.setTimeout(step, pause);
  };

  // What somebody may not see is not asked for again and again: they, or their coming back to the page, bring a new look.
  const isShutOut = (): boolean => inHand.closed?.status === forbidden && trouble === undefined;

  const step = (): void => {
    window.clearTimeout(timer);
    if (inHand.waiting.length > 0) void sendWaiting();
    else if (!looking) void look();
  };

  const stepWhenWelcome = (): void => {
    const pause = leftAloneUntil - Date.now();
    if (pause > 0) stepLater(pause);
    else step();
  };

  async function look(): Promise<void> {
    looking = true;
    const mine = ++exchange;
    const answer = await ways.read(etag);
    if (mine !== exchange) return;
    looking = false;
    if (answer.kind === 'failed') fail(answer.failure);
    else {
      const { waiting, refusal } = inHand;
      const had = inHand.failure ?? inHand.closed;
      recover();
      if (answer.kind === 'fresh') [known, etag] = [answer.view, answer.etag];
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
    looking = false; // whatever look is under way no longer counts
    window.clearTimeout(timer);
    let failed = false;
    let refused = false;
    for (let next = inHand.waiting[0]; next !== undefined && !failed; next = inHand.waiting[0]) {
      const mine = ++exchange;
      const answer = await ways.send(next);
      if (mine !== exchange) break; // closed meanwhile
      failed = answer.kind === 'failed';
      refused = answer.kind === 'refused' || refused;
      take(next, answer);
    }
    sending = false;
    stepLater(refused && !failed ? 0 : undefined); // a refusal means that things have moved on: see how
  }

  function take(change: Change, answer: Answer<Answered>): void {
    if (answer.kind === 'failed') return fail(answer.failure);
    recover();
    if (answer.kind === 'fresh' && known !== undefined) {
      known = ways.afterChange(known, change, answer.view);
      etag = undefined; // what is known now is of no answer to a look
    }
    const refusal = answer.kind === 'refused' ? { change, problem: answer.problem } : inHand.refusal;
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
      const mayReplace = latest !== undefined && !(sending && waiting.length === 1);
      const settled = mayReplace && ways.replaces(change, latest) ? waiting.slice(0, -1) : waiting;
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

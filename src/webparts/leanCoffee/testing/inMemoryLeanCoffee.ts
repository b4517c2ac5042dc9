import {
  untouchedBoard,
  type Action,
  type Board,
  type BoardView,
  type LastTimeView,
  type PastSessionView,
  type RecordView,
  type SessionView,
} from '../../../domain/leanCoffee';
import type { Problem, Result } from '../../../domain/kernel';
import type { Answer, Failure, LeanCoffeeApi } from '../../../clients';
import { apiOver, type Request } from '../practice/apiOver';
import type { CoffeeTable } from '../practice/CoffeeTable';
import { boardFor } from '../practice/lookAt';
import { movesOf } from '../practice/movesOf';
import type { No } from '../practice/Moves';
import { sightsOf } from '../practice/sightsOf';
import { othersAt, personOf, type Others } from './othersAt';

/** One request as the API saw it. */
export type Seen = Request;

/** A Lean Coffee kept in memory by the real rules, and the ways in which a test can trouble it. */
export interface InMemoryLeanCoffee extends Others {
  readonly api: LeanCoffeeApi;
  readonly seen: Seen[];
  /** Every exchange fails like this until it is called without one. */
  failWith(failure?: Failure): void;
  /** The next change takes effect, and its answer is lost. */
  loseNextAnswer(): void;
  /** Every change is refused like this until it is called without one. */
  refuseChanges(problem?: Problem): void;
  /** The board is not shown at all. */
  shutOut(problem?: Problem): void;
  /** Answers wait until the promise settles. */
  holdUntil(gate: Promise<unknown>): void;
  planNoSession(): void;
  /** The session is over, and the next one is planned, or none is. */
  endSession(next?: string): void;
  /** What the community did before. */
  hadBefore(before: {
    readonly lastTime?: LastTimeView;
    readonly actions?: readonly Action[];
    readonly past?: readonly PastSessionView[];
    readonly record?: RecordView;
  }): void;
  /** Lets so much time pass for the API alone; the page's own clock is the test's to move. */
  advance(ms: number): void;
  /** What the API's clock says, in milliseconds. It runs with `performance.now()`, whatever `Date` says. */
  apiTime(): number;
  /** The board as somebody sees it; the reader, if not told who. */
  view(person?: string): BoardView;
  readonly board: Board;
}

export interface InMemoryOptions {
  /** The reader is a lead. */
  readonly mayFacilitate?: boolean;
  readonly me?: string;
  readonly session?: Partial<Omit<SessionView, 'phase'>>;
  /** What the API's clock says at the beginning. */
  readonly now?: string;
}

const session: Omit<SessionView, 'phase'> = {
  id: '2026-11-26',
  startsAt: '2026-11-26T11:00:00.000Z',
  endsAt: '2026-11-26T12:00:00.000Z',
  timeZone: 'Europe/London',
  joinUrl: 'https://teams.example/join/1',
};

const movedOn = 'The facilitator has already moved the session on.';
const sentences: Record<string, string> = {
  overBudget: 'You have used all your votes. Take one back first.',
  proposingClosed: movedOn,
  votingNotOpen: movedOn,
  votingClosed: movedOn,
  sessionOver: 'This session is over. Nothing was changed.',
};

const community = ['Carys Morgan', 'Idris Bello', 'Ana Sousa', 'Tomos Price', 'Priya Nair', 'Zoë Ibáñez'];

export function inMemoryLeanCoffee(options: InMemoryOptions = {}): InMemoryLeanCoffee {
  const me = personOf(options.me ?? 'Carys Morgan', options.mayFacilitate);
  const createdAt = performance.now();
  let ahead = Date.parse(options.now ?? '2026-11-20T12:00:00.000Z');
  const apiTime = (): number => ahead + Math.max(0, performance.now() - createdAt);
  const table: CoffeeTable = {
    community: { id: 'group', name: 'Digital Practice' },
    people: [...new Set([me.name, ...community])].map((name) => personOf(name)),
    session: { ...session, ...options.session },
    board: untouchedBoard,
    earlierActions: [],
    lastTime: undefined,
    past: [],
    records: new Map(),
    now: () => new Date(apiTime()).toISOString(),
  };
  const mine = movesOf(table, me);
  const sights = sightsOf(table, me);
  const seen: Seen[] = [];
  let planned = table.session;
  let failure: Failure | undefined;
  let refusal: Problem | undefined;
  let shut: Problem | undefined;
  let lose = false;
  let gate: Promise<unknown> = Promise.resolve();

  async function exchange<View>(request: Request, act: () => Answer<View>): Promise<Answer<View>> {
    seen.push(request);
    const before = gate;
    if (failure) return { kind: 'failed', failure };
    const isLook = request.method === 'readBoard';
    const no = isLook ? shut : refusal;
    const result = no ? ({ kind: 'refused', problem: no } as const) : act();
    await before;
    if (!lose || isLook) return result;
    lose = false;
    return { kind: 'failed', failure: { kind: 'unreachable' } };
  }
  const answerOf = <View>(result: Result<View, No>): Answer<View> =>
    result.ok
      ? { kind: 'fresh', view: result.value, etag: sights.etag() }
      : { kind: 'refused', problem: problemOf(result.refusal) };

  return {
    seen,
    api: {
      readBoard: (etag) => exchange({ method: 'readBoard', ...(etag ? { etag } : {}) }, () => sights.look(etag)),
      ...apiOver(mine, (request, act) => exchange(request, () => answerOf(act()))),
      sendAgenda: () => exchange({ method: 'sendAgenda' }, () => ({ kind: 'fresh', view: {} })),
    },
    failWith: (next) => (failure = next),
    refuseChanges: (next) => (refusal = next),
    shutOut: (next) => (shut = next),
    loseNextAnswer: () => (lose = true),
    holdUntil: (next) => (gate = next),
    ...othersAt(table),
    planNoSession: () => (table.session = undefined),
    endSession: (next) => {
      planned = next === undefined ? planned : { ...(planned ?? session), id: next };
      table.session = next === undefined ? undefined : planned;
      table.board = untouchedBoard;
    },
    hadBefore: ({ lastTime, actions, past, record }) => {
      table.lastTime = lastTime ?? table.lastTime;
      table.earlierActions = actions ?? table.earlierActions;
      table.past = past ?? table.past;
      if (record) table.records.set(record.session.id, record);
    },
    advance: (ms) => (ahead += ms),
    apiTime,
    view: (person) => boardFor(table, table.session ?? session, person === undefined ? me : personOf(person)),
    get board() {
      return table.board;
    },
  };
}

function problemOf({ code }: No): Problem {
  return { type: 'about:blank', title: 'Refused', status: 409, detail: sentences[code] ?? code, code };
}

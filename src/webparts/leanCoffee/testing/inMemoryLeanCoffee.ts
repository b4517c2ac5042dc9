import {
  castVote,
  changePhase,
  proposeTopic,
  rankTopics,
  topicTitleLimit,
  usualRules,
  votesLeft,
  type Ballot,
  type BoardView,
  type Phase,
  type SessionView,
  type Topic,
} from '../../../domain/leanCoffee';
import type { Problem } from '../../../domain/kernel';
import type { Answer, Failure, LeanCoffeeApi } from '../../../clients';

/** One request as the API saw it. */
export interface Seen {
  readonly method: keyof LeanCoffeeApi;
  readonly topicId?: string;
  readonly etag?: string;
}

/** A Lean Coffee kept in memory by the real rules, and the ways in which a test can trouble it. */
export interface InMemoryLeanCoffee {
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
  /** Somebody else proposes, votes or moves the session on. */
  othersPropose(title: string, by?: string): string;
  othersVote(person: string, topicId: string, votes: number): void;
  facilitatorMovesTo(phase: Phase): void;
  planNoSession(): void;
  /** The session is over, and the next one is planned, or none is. */
  endSession(next?: string): void;
}

const session: SessionView = {
  id: '2026-11-26',
  startsAt: '2026-11-26T11:00:00.000Z',
  endsAt: '2026-11-26T12:00:00.000Z',
  timeZone: 'Europe/London',
  phase: 'proposing',
  joinUrl: 'https://teams.example/join/1',
};

const sentences: Record<string, string> = {
  overBudget: 'You have used all your votes. Take one back first.',
  phaseMovedOn: 'The facilitator has already moved the session on.',
  sessionOver: 'This session is over. Nothing was changed.',
};

export function inMemoryLeanCoffee(
  options: { readonly mayFacilitate?: boolean; readonly me?: string; readonly session?: Partial<SessionView> } = {},
): InMemoryLeanCoffee {
  const me = options.me ?? 'Carys Morgan';
  let sessionId = options.session?.id ?? session.id;
  let phase: Phase = 'proposing';
  let topics: Topic[] = [];
  let ballots: Record<string, Ballot> = {};
  let version = 1;
  let clock = Date.parse('2026-11-20T11:58:30.000Z');
  let failure: Failure | undefined;
  let refusal: Problem | undefined;
  let shut: Problem | undefined;
  let lose = false;
  let planned = true;
  let gate: Promise<unknown> = Promise.resolve();
  const seen: Seen[] = [];
  const now = (): string => new Date((clock += 60_000)).toISOString();

  const view = (): BoardView => {
    const mine = ballots[me] ?? {};
    const closed = phase === 'discussing';
    const ranked = closed
      ? rankTopics(topics, Object.values(ballots))
      : topics.map((topic) => ({ topic, votes: 0, behindByTie: false }));
    return {
      community: { id: 'group', name: 'Digital Practice' },
      session: { ...session, ...options.session, id: sessionId, phase },
      you: { mayFacilitate: options.mayFacilitate ?? false, votesLeft: votesLeft(mine, usualRules) },
      rules: { ...usualRules, topicTitleLimit },
      topics: ranked.map(({ topic, votes, behindByTie }) => ({
        id: topic.id,
        title: topic.title,
        proposedBy: { name: topic.proposedBy.name },
        proposedAt: topic.proposedAt,
        yourVotes: mine[topic.id] ?? 0,
        ...(closed ? { result: { votes, behindByTie } } : {}),
      })),
      voters: Object.values(ballots).filter((ballot) => Object.keys(ballot).length > 0).length,
    };
  };

  const fresh = <View>(value: View): Answer<View> => ({ kind: 'fresh', view: value, etag: `v${version}` });
  const refuse = (code: string): Answer<never> => ({
    kind: 'refused',
    problem: { type: 'about:blank', title: 'Refused', status: 409, detail: sentences[code] ?? code, code },
  });

  async function answer<View>(note: Seen, act: () => Answer<View>): Promise<Answer<View>> {
    seen.push(note);
    const before = gate;
    if (failure) return { kind: 'failed', failure };
    const no = note.method === 'readBoard' ? shut : refusal;
    const result = no ? ({ kind: 'refused', problem: no } as const) : act();
    await before;
    if (!lose || note.method === 'readBoard') return result;
    lose = false;
    return { kind: 'failed', failure: { kind: 'unreachable' } };
  }

  const duringSession = (id: string, act: () => Answer<BoardView>): Answer<BoardView> =>
    id === sessionId && planned ? act() : refuse('sessionOver');

  const cast = (person: string, topicId: string, votes: number): Answer<BoardView> => {
    if (phase !== 'voting') return refuse('phaseMovedOn');
    const result = castVote(ballots[person] ?? {}, { topicId, votes }, new Set(topics.map(({ id }) => id)), usualRules);
    if (!result.ok) return refuse(result.refusal.code);
    ballots = { ...ballots, [person]: result.value };
    version += 1;
    return fresh(view());
  };

  const propose = (id: string, title: string, by: string): Answer<BoardView> => {
    if (phase !== 'proposing') return refuse('phaseMovedOn');
    const result = proposeTopic(topics, { id, title, proposedBy: { id: by, name: by } }, now());
    if (!result.ok) return refuse(result.refusal.code);
    if (!topics.includes(result.value)) topics = [...topics, result.value];
    version += 1;
    return fresh(view());
  };

  const move = (to: Phase, mayFacilitate: boolean): Answer<BoardView> => {
    const result = changePhase(phase, { to, mayFacilitate, topicCount: topics.length });
    if (!result.ok) return refuse(result.refusal.code);
    phase = result.value;
    version += 1;
    return fresh(view());
  };

  return {
    seen,
    api: {
      readBoard: (etag) =>
        answer({ method: 'readBoard', ...(etag ? { etag } : {}) }, () =>
          etag === `v${version}` ? { kind: 'unchanged' } : fresh({ board: planned ? view() : null }),
        ),
      proposeTopic: (inSession, { id, title }) =>
        answer({ method: 'proposeTopic', topicId: id }, () => duringSession(inSession, () => propose(id, title, me))),
      castVote: (inSession, topicId, votes) =>
        answer({ method: 'castVote', topicId }, () => duringSession(inSession, () => cast(me, topicId, votes))),
      changePhase: (inSession, to) =>
        answer({ method: 'changePhase' }, () =>
          duringSession(inSession, () => move(to, options.mayFacilitate ?? false)),
        ),
    },
    failWith: (next) => (failure = next),
    refuseChanges: (next) => (refusal = next),
    shutOut: (next) => (shut = next),
    loseNextAnswer: () => (lose = true),
    holdUntil: (next) => (gate = next),
    othersPropose: (title, by = 'Idris Bello') => {
      const id = `topic-${topics.length + 1}`;
      propose(id, title, by);
      return id;
    },
    othersVote: (person, topicId, votes) => void cast(person, topicId, votes),
    facilitatorMovesTo: (to) => void move(to, true),
    planNoSession: () => {
      planned = false;
      version += 1;
    },
    endSession: (next) => {
      planned = next !== undefined;
      sessionId = next ?? sessionId;
      phase = 'proposing';
      topics = [];
      ballots = {};
      version += 1;
    },
  };
}

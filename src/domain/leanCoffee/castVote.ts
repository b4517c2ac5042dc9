import { allowed, refused, type Result } from '../kernel';
import type { LeanCoffeeRules } from './rules';
import { isOnBoard, type Topic } from './topic';

/** One person's dots, by topic id. Topics without a dot are absent. */
export type Ballot = Readonly<Record<string, number>>;

export type VoteRefusal =
  | { readonly code: 'unknownTopic' }
  | { readonly code: 'votesNotWhole' }
  | { readonly code: 'tooManyOnOneTopic'; readonly limit: number }
  | { readonly code: 'overBudget'; readonly budget: number; readonly left: number };

/**
 * Sets how many dots a person puts on one topic. It says the number wanted and not "one more", so that the same request
 * twice has the effect of one.
 *
 * @param ballot - the person's dots so far
 * @param vote - the topic and the number of dots it shall have (0 takes them back)
 * @param topicIds - the topics that stand on the board
 * @param rules - the budget of the session
 * @returns the ballot that follows; a refused vote leaves the ballot as it was
 */
export function castVote(
  ballot: Ballot,
  vote: { readonly topicId: string; readonly votes: number },
  topicIds: ReadonlySet<string>,
  rules: LeanCoffeeRules,
): Result<Ballot, VoteRefusal> {
  const { topicId, votes } = vote;
  if (!topicIds.has(topicId)) return refused({ code: 'unknownTopic' });
  if (!Number.isInteger(votes) || votes < 0) return refused({ code: 'votesNotWhole' });
  const { [topicId]: before = 0, ...others } = ballot;
  const left = votesLeft(ballot, rules);
  if (votes - before > left) return refused({ code: 'overBudget', budget: rules.voteBudget, left });
  if (votes > rules.votesPerTopic) return refused({ code: 'tooManyOnOneTopic', limit: rules.votesPerTopic });
  return allowed(votes === 0 ? others : { ...others, [topicId]: votes });
}

/** How many dots of the budget are not spent yet. */
export function votesLeft(ballot: Ballot, rules: LeanCoffeeRules): number {
  return rules.voteBudget - Object.values(ballot).reduce((sum, votes) => sum + votes, 0);
}

/** Dots that went back to a person because their topic left the board, or was merged into one that was full. */
export interface GivenBack {
  readonly topicId: string;
  readonly title: string;
  readonly votes: number;
  /** Why: it was merged into another, or it was taken off the board. */
  readonly because: 'merged' | 'gone';
  /** The title of the topic it was merged into. */
  readonly into?: string;
}

/** A ballot as it counts, and what of it went back to the person. */
export interface StandingBallot {
  readonly ballot: Ballot;
  readonly givenBack: readonly GivenBack[];
}

/**
 * What a ballot is worth on the board as it stands. A ballot is kept as it was cast; when a topic is merged or removed
 * nobody's ballot is touched: it only counts otherwise, for everybody in the same moment.
 *
 * @param cast - the dots as the person has put them
 * @param topics - everything on the board, with what has become of it
 */
export function standingBallot(
  cast: Ballot,
  topics: ReadonlyMap<string, Topic>,
  rules: LeanCoffeeRules,
): StandingBallot {
  const ballot: Record<string, number> = {};
  const moved: [Topic, number][] = [];
  const givenBack: GivenBack[] = [];
  for (const [topicId, votes] of Object.entries(cast)) {
    const topic = topics.get(topicId);
    if (topic && isOnBoard(topic, topics)) ballot[topicId] = votes;
    else if (topic) moved.push([topic, votes]);
  }
  for (const [{ id: topicId, title, absence }, votes] of moved) {
    const target = absence?.kind === 'merged' ? topics.get(absence.into) : undefined;
    const carries = absence?.kind === 'merged' && absence.carryVotes;
    const taken = carries && target ? Math.min(votes, rules.votesPerTopic - (ballot[target.id] ?? 0)) : 0;
    if (target && taken > 0) ballot[target.id] = (ballot[target.id] ?? 0) + taken;
    if (votes > taken) {
      const why = target ? ({ because: 'merged', into: target.title } as const) : ({ because: 'gone' } as const);
      givenBack.push({ topicId, title, votes: votes - taken, ...why });
    }
  }
  return { ballot, givenBack };
}

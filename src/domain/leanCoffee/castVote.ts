import { allowed, refused, type Result } from '../kernel';
import type { LeanCoffeeRules } from './rules';

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

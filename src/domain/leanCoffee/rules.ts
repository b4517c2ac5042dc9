import { allowed, refused, type Result } from '../kernel';

/**
 * The numbers a Lean Coffee is run with. The defaults are the practice's usual ones: a budget of 3 dots, which may all
 * be put on one topic.
 */
export interface LeanCoffeeRules {
  /** Dots each person may spend in one session, 1 to 12. */
  readonly voteBudget: number;
  /** Dots one person may put on a single topic ("stacking"). */
  readonly votesPerTopic: number;
}

/** The most dots one person may put on one topic, whatever the budget. */
const mostVotesPerTopic = 3;

export const leastVoteBudget = 1;
export const mostVoteBudget = 12;

export const usualRules: LeanCoffeeRules = rulesFor(3);

/** The longest title, in characters, that still reads as one topic on a phone. */
export const topicTitleLimit = 140;

/**
 * The most topics one board takes: far above any real session, low enough that a board stays one quick read. In a rush of
 * proposals at the very same moment a few more may get through.
 */
export const topicsPerBoardLimit = 300;

/** The most topics of one person on one board, those withdrawn again too: nobody shall fill it for all others. */
export const topicsPerPersonLimit = 50;

/** The most characters the notes on one topic may have. */
export const notesLimit = 5_000;

/** The most characters of a takeaway, and of an action. */
export const sentenceLimit = 280;

/** The most takeaways, and the most open actions, of one session. */
export const sentencesPerSessionLimit = 100;

/** The same with those that were removed, done or dropped. */
export const sentencesEverLimit = 500;

/** Minutes of a topic's first timebox, and of each further one that a majority wishes for. */
export const timeboxMinutes = [8, 5, 2, 1] as const;

/** How many people talk well together. */
export const peoplePerRoom = { least: 3, most: 12 } as const;

/** The most rooms of one session: enough for 300 people, and what a split changes is still written in one go. */
export const mostRooms = 25;

/** How often whoever facilitates says that they are still here, in milliseconds. */
export const heartbeatMs = 20_000;

/** A facilitator of whom nothing was heard for so long, three heartbeats, is gone; in milliseconds. */
export const goneAfterMs = 3 * heartbeatMs;

/** How long people wait for a lead after the start before somebody else may facilitate, in milliseconds. */
export const patienceWithLeadsMs = 5 * 60_000;

/** Somebody who has taken over may close the session from so long before its end on, in milliseconds. */
export const closingTimeMs = 15 * 60_000;

/** How often it is written down that somebody who facilitates is still here, in milliseconds. */
export const beatAtMostEveryMs = 10_000;

export type RulesRefusal = { readonly code: 'badVoteBudget'; readonly least: number; readonly most: number };

/**
 * The rules that go with a vote budget.
 * @param voteBudget - dots a person, a whole number from 1 to 12
 */
export function rulesWith(voteBudget: number): Result<LeanCoffeeRules, RulesRefusal> {
  if (!Number.isInteger(voteBudget) || voteBudget < leastVoteBudget || voteBudget > mostVoteBudget) {
    return refused({ code: 'badVoteBudget', least: leastVoteBudget, most: mostVoteBudget });
  }
  return allowed(rulesFor(voteBudget));
}

function rulesFor(voteBudget: number): LeanCoffeeRules {
  return { voteBudget, votesPerTopic: Math.min(mostVotesPerTopic, voteBudget) };
}

/**
 * The numbers a Lean Coffee is run with. The defaults are the practice's usual ones: a budget of 3 dots, which may all
 * be put on one topic.
 */
export interface LeanCoffeeRules {
  /** Dots each person may spend in one session. */
  readonly voteBudget: number;
  /** Dots one person may put on a single topic ("stacking"). */
  readonly votesPerTopic: number;
}

export const usualRules: LeanCoffeeRules = { voteBudget: 3, votesPerTopic: 3 };

/** The longest title, in characters, that still reads as one topic on a phone. */
export const topicTitleLimit = 140;

/**
 * The most topics one board takes: far above any real session, low enough that a board stays one quick read. In a rush of
 * proposals at the very same moment a few more may get through.
 */
export const topicsPerBoardLimit = 200;

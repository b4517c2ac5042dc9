import type {
  ActionRefusal,
  AttendRefusal,
  BudgetRefusal,
  ChairRefusal,
  ConductRefusal,
  NotesRefusal,
  PhaseRefusal,
  ProposalRefusal,
  ReportRefusal,
  SplitRefusal,
  TakeawayRefusal,
  ThumbRefusal,
  TopicRefusal,
  VotingRefusal,
} from '../../../src/domain/leanCoffee';
import type { Wordings } from '../platform/problems';
import type { PlatformCode } from '../platform/refusal';
import { discussionProblems } from './discussionProblems';

/** What the rules refuse, and what only the app around them knows. */
type LeanCoffeeCode = Exclude<
  | ActionRefusal['code']
  | AttendRefusal['code']
  | BudgetRefusal['code']
  | ChairRefusal['code']
  | ConductRefusal['code']
  | NotesRefusal['code']
  | PhaseRefusal['code']
  | ProposalRefusal['code']
  | ReportRefusal['code']
  | SplitRefusal['code']
  | TakeawayRefusal['code']
  | ThumbRefusal['code']
  | TopicRefusal['code']
  | VotingRefusal['code']
  | 'sessionUnknown'
  | 'actionUnknown'
  | 'notAnswerable'
  | 'noRecordYet',
  PlatformCode
>;

declare module '../platform/refusal' {
  interface RefusalCodes {
    readonly leanCoffee: LeanCoffeeCode;
  }
}

/** The sentences of what a Lean Coffee refuses. */
export const leanCoffeeProblems: Wordings<LeanCoffeeCode> = {
  // sessions
  sessionUnknown: [404, 'Session unknown', 'This session is not planned any more. Reload to see the next one.'],
  sessionClosed: [409, 'Session closed', 'This session is closed. Nothing was changed; its record stays.'],
  notStarted: [409, 'Not started', 'The session has not started yet. Nothing was changed; try again once it has.'],
  // topics
  titleEmpty: [400, 'No title', 'A topic needs a few words. Nothing was changed.'],
  titleTooLong: [
    400,
    'Title too long',
    ({ limit, length }) => `A topic has at most ${limit} characters; yours has ${length}. Nothing was changed.`,
  ],
  tooManyOfYours: [
    409,
    'Many topics',
    ({ limit }) =>
      `You have ${String(limit)} topics on this board, withdrawn ones too, which is as many as one person can have. Nothing was added.`,
  ],
  boardFull: [
    409,
    'Board full',
    ({ limit }) => `The board already holds ${limit} topics, which is as many as it takes. Nothing was added.`,
  ],
  topicIdTaken: [
    409,
    'Topic exists',
    'Another topic already stands under this id. Nothing was added; propose it again.',
  ],
  proposingClosed: [409, 'Proposing is over', 'Voting has started, so topics stay as they are. Nothing was changed.'],
  unknownTopic: [
    404,
    'Topic unknown',
    'This topic is not on the board any more. Nothing was changed; choose another one.',
  ],
  notYourTopic: [
    403,
    'Not your topic',
    'Only whoever proposed a topic can reword or withdraw it. Nothing was changed.',
  ],
  cannotMerge: [
    409,
    'Not possible to merge',
    'These two topics cannot be merged: both have to stand on the board, and nothing may be merged into the first. Nothing was changed.',
  ],
  // voting
  badVoteBudget: [
    400,
    'Not a number of votes',
    ({ least, most }) => `Everybody gets ${least} to ${most} votes, a whole number. Nothing was changed.`,
  ],
  budgetFixed: [
    409,
    'Voting has started',
    'The number of votes is fixed once the voting has started. Nothing was changed.',
  ],
  votingNotOpen: [
    409,
    'Voting is not open',
    'The facilitator has not opened the voting yet. Your vote was not counted.',
  ],
  votingClosed: [
    409,
    'Voting is closed',
    'The voting has closed. This vote was not counted; what you voted before stays.',
  ],
  votesNotWhole: [
    400,
    'Not a number of votes',
    'A topic takes a whole number of votes, 0 or more. Nothing was changed.',
  ],
  tooManyOnOneTopic: [
    409,
    'Too many on one topic',
    ({ limit }) => `At most ${limit} of your votes can go to one topic. Your votes stay as they were.`,
  ],
  overBudget: [409, 'No votes left', ({ budget, left }) => overBudget(Number(budget), Number(left))],
  phaseOutOfOrder: [
    409,
    'Out of order',
    ({ from, to }) => `A session that is ${String(from)} cannot go straight to ${String(to)}. Nothing was changed.`,
  ],
  nothingToVoteOn: [
    409,
    'Nothing to vote on',
    'There is no topic yet. Voting can open once somebody has proposed one.',
  ],
  ...discussionProblems,
};

function overBudget(budget: number, left: number): string {
  const placed =
    left === budget ? '' : left === 0 ? ' and they are all placed' : ` and ${budget - left} of them are placed`;
  const way = left === budget ? '' : ' Take one back to place it elsewhere;';
  return `You have ${budget} votes${placed}.${way} ${way ? 'your' : 'Your'} votes stay as they were.`;
}

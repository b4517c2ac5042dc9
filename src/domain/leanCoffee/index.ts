export { castVote, votesLeft } from './castVote';
export type { Ballot, VoteRefusal } from './castVote';
export type {
  BoardView,
  CastVoteBody,
  ChangePhaseBody,
  NextBoardView,
  ProposeTopicBody,
  SessionView,
  TopicView,
} from './contract';
export { changePhase, phases } from './phase';
export type { Phase, PhaseRefusal } from './phase';
export { proposeTopic } from './proposeTopic';
export type { ProposalRefusal } from './proposeTopic';
export { byTimeProposed, rankTopics } from './rankTopics';
export type { RankedTopic } from './rankTopics';
export { topicTitleLimit, usualRules } from './rules';
export type { LeanCoffeeRules } from './rules';
export type { Topic } from './topic';

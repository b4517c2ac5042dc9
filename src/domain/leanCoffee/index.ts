export { byDueDay, endAction, writeAction } from './action';
export type { Action, ActionRefusal, ActionWish } from './action';
export { wordActionLetter } from './actionLetter';
export type { ActionLetter } from './actionLetter';
export { agendaOf, dealTopics, notReached, roomNumbers, roomOf } from './agenda';
export { attend, hasBegun, possibleRooms, seat } from './attendance';
export type { Attendee, AttendRefusal } from './attendance';
export { untouchedBoard } from './board';
export type { Board, Notes, Pseudonyms, Reader } from './board';
export { castVote, standingBallot, votesLeft } from './castVote';
export type { Ballot, GivenBack, VoteRefusal } from './castVote';
export { mayFacilitate, takeChair } from './chair';
export type { Actor, ChairRefusal } from './chair';
export { changeTopic } from './changeTopic';
export type { TopicCommand, TopicRefusal } from './changeTopic';
export { conduct, withoutCurrent } from './conduct';
export type { ConductRefusal, RoomCommand } from './conduct';
export type * from './contract';
export type * from './requests';
export { emptyRoom } from './discussion';
export type { Deal, Room } from './discussion';
export { fewestAnswers, mayAnswer, publishWorth, worths } from './feedback';
export type { Worth, WorthCount } from './feedback';
export { englishRecordWords } from './englishRecordWords';
export { mergeNotes, checkNotes } from './mergeNotes';
export type { NotesRefusal } from './mergeNotes';
export { moveCaret } from './moveCaret';
export { changePhase, phases } from './phase';
export type { Phase, PhaseRefusal } from './phase';
export { agendaPartsOf, rankingOf, seatsOf, topicsById, whereIs } from './boardFacts';
export { presentAction } from './presentAction';
export { presentBoard } from './presentBoard';
export type { Surroundings } from './presentBoard';
export { checkTitle, proposeTopic } from './proposeTopic';
export type { Proposal, ProposalRefusal, TitleRefusal } from './proposeTopic';
export { rankTopics } from './rankTopics';
export type { RankedTopic } from './rankTopics';
export { recordOf } from './record';
export { recordMarkdown } from './recordMarkdown';
export type { RecordWords } from './recordMarkdown';
export {
  leastVoteBudget,
  mostVoteBudget,
  notesLimit,
  sentenceLimit,
  setVoteBudget,
  timeboxMinutes,
  topicTitleLimit,
  usualRules,
} from './rules';
export type { LeanCoffeeRules, RulesRefusal } from './rules';
export { splitIntoRooms } from './split';
export type { Split, SplitRefusal } from './split';
export { checkSentence, writeTakeaway } from './takeaway';
export type { SentenceRefusal, Takeaway, TakeawayRefusal, TakeawayWish } from './takeaway';
export { castThumb, countThumbs, thumbs, wishesToContinue } from './thumbs';
export type { ContinueVote, Thumb, ThumbCount, ThumbRefusal } from './thumbs';
export { mayContinue, timeLeft } from './timebox';
export { isAuthor, isStanding, standing } from './topic';
export type { Absence, Author, Proposer, Topic } from './topic';
export { writeNotes } from './writeNotes';

export { acknowledge, remind } from './acknowledge';
export type { AcknowledgeRefusal, Readable } from './acknowledge';
export type { EndedRefusal, StanceRefusal, WordingRefusal } from './acting';
export { amend } from './amend';
export type { AmendRefusal } from './amend';
export type { ApplyRefusal, CharterText } from './applyChange';
export type {
  Audience,
  CharterVersion,
  CheckIn,
  Objective,
  Publication,
  PublicationTrouble,
  ReaderQuestion,
} from './charter';
export { audiences } from './charter';
export { sections } from './clause';
export type { Clause, Section } from './clause';
export type * from './contract';
export { adoptAtOnce, byClosing, decide, findOutdated } from './decide';
export type { Adoption, AdoptRefusal, Deciding, Decision } from './decide';
export type { About, CharterNews, LetterTo } from './letters/news';
export { wordCharterNotice } from './letters/wordCharterNotice';
export { charterLimits } from './limits';
export { isLinkAllowed } from './links';
export { needsBase } from './mergeChange';
export type { MergedChange, MergeTexts, Misfit } from './mergeChange';
export { checkIn, objectiveEndsAt, startObjective, tellOutcome } from './objective';
export { mayRead, presentCharter } from './presentCharter';
export type { Onlooker, Shown } from './presentCharter';
export { presentDetail, presentProposal } from './presentProposal';
export type { Showing } from './presentProposal';
export { weights } from './proposal';
export type { Change, Named, Objection, Proposal, ProposalState, Weight } from './proposal';
export { propose } from './propose';
export type { ContentRefusal, ProposeRefusal, Proposing } from './propose';
export { askQuestion, questionsAfter, removeQuestion } from './questions';
export { isReviewDue, movedReview, nextReview, reviewDueAt, reviewTopics } from './review';
export { comment, object, support, unsupport, withdraw, withdrawObjection } from './stances';
export type { RemarkRefusal } from './stances';
export type { WordsRefusal } from './tidyChange';

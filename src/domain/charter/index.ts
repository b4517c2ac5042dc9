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
export { clauseName } from './clauseName';
export { nextClosing } from './closing';
export type * from './contract';
export { adoptAtOnce, byClosing, decide, findOutdated } from './decide';
export type { Adoption, AdoptRefusal, Deciding, Decision } from './decide';
export type { LeftOnPage } from './letters/leftOnPage';
export type { About, CharterNews, LetterTo } from './letters/news';
export { wordCharterNotice } from './letters/wordCharterNotice';
export { isDrawnPlain } from './isDrawnPlain';
export { charterLimits } from './limits';
export { forbiddenLink, isLinkAllowed } from './links';
export { needsBase } from './mergeChange';
export type { MergedChange, MergeTexts } from './mergeChange';
export { checkIn, objectiveEndsAt, startObjective, tellOutcome } from './objective';
export { outlineOf } from './outlineOf';
export type { Outline } from './outlineOf';
export { mayRead, presentCharter } from './presentCharter';
export type { Onlooker, Shown } from './presentCharter';
export { presentDetail, presentProposal, showsBase } from './presentProposal';
export type { Showing } from './presentProposal';
export { weights } from './proposal';
export type { Change, EarlierWording, Named, Objection, Proposal, ProposalState, Weight } from './proposal';
export { propose } from './propose';
export type { ContentRefusal, ProposeRefusal, Proposing } from './propose';
export { askQuestion, questionsAfter, removeQuestion } from './questions';
export { rebase } from './rebase';
export type { JoinTexts, Rebased } from './rebase';
export { isReviewDue, movedReview, nextReview, reviewDueAt, reviewTopics } from './review';
export { turnBack, turnBackUntil } from './turnBack';
export type { TurnBackRefusal } from './turnBack';
export { sectionsOf } from './sectionsOf';
export { comment, object, support, unsupport, withdraw, withdrawObjection } from './stances';
export type { RemarkRefusal } from './stances';
export type { WordsRefusal } from './tidyChange';
export { changedInSharePoint, isUnsigned } from './unsigned';

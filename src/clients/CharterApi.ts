import type {
  AcknowledgeBody,
  AdoptBody,
  AmendBody,
  AskBody,
  CharterSettingsBody,
  CharterView,
  CheckInBody,
  CommentBody,
  EndedProposalsView,
  ObjectBody,
  ObjectiveBody,
  OutcomeBody,
  ProposalDetail,
  ProposeBody,
  StanceBody,
  TurnBackBody,
  VersionsView,
  VersionView,
} from '../domain/charter';
import type { Language } from '../domain/kernel';
import type { Answer } from './Answer';

/**
 * What the screens of the charter need of the world. Its methods never reject. Whatever is made carries an id that the
 * caller made, and whatever is changed names the wording that was looked at, so that sending it twice has the effect of once.
 */
export interface CharterApi {
  /** The charter as it stands; `unchanged` when it is still that of this ETag. */
  read(etag?: string): Promise<Answer<CharterView>>;
  /** All versions, the newest first, without their texts. */
  readVersions(): Promise<Answer<VersionsView>>;
  readVersion(number: number): Promise<Answer<VersionView>>;
  /** Undoes what a lead has adopted at once. */
  turnBack(number: number, body: TurnBackBody): Promise<Answer<ProposalDetail>>;

  acknowledge(body: AcknowledgeBody): Promise<Answer<CharterView>>;
  /** Asks everybody who has not acknowledged it to read it. */
  remind(): Promise<Answer<CharterView>>;
  /** Leaves a question for the next review. */
  ask(body: AskBody): Promise<Answer<CharterView>>;
  removeQuestion(questionId: string): Promise<Answer<CharterView>>;
  changeSettings(body: CharterSettingsBody): Promise<Answer<CharterView>>;
  /** Puts what to talk about on the agenda of the next session, in the language of the screen. */
  putOnAgenda(language: Language): Promise<Answer<CharterView>>;
  /** It was looked at, so the next review is set. */
  finishReview(): Promise<Answer<CharterView>>;

  setObjective(body: ObjectiveBody): Promise<Answer<CharterView>>;
  checkIn(objectiveId: string, body: CheckInBody): Promise<Answer<CharterView>>;
  endObjective(objectiveId: string, body: OutcomeBody): Promise<Answer<CharterView>>;

  /** With everything that was said about it; `unchanged` when it is still that of this ETag. */
  readProposal(proposalId: string, etag?: string): Promise<Answer<ProposalDetail>>;
  /** Those that have ended, the newest first. @param before - as the page after it says */
  readEnded(before?: string): Promise<Answer<EndedProposalsView>>;
  propose(body: ProposeBody): Promise<Answer<ProposalDetail>>;
  amend(proposalId: string, body: AmendBody): Promise<Answer<ProposalDetail>>;
  support(proposalId: string, body: StanceBody): Promise<Answer<ProposalDetail>>;
  unsupport(proposalId: string, body: StanceBody): Promise<Answer<ProposalDetail>>;
  object(proposalId: string, body: ObjectBody): Promise<Answer<ProposalDetail>>;
  withdrawObjection(proposalId: string, objectionId: string): Promise<Answer<ProposalDetail>>;
  comment(proposalId: string, body: CommentBody): Promise<Answer<ProposalDetail>>;
  /** A lead takes it over at once. */
  adopt(proposalId: string, body: AdoptBody): Promise<Answer<ProposalDetail>>;
  withdraw(proposalId: string): Promise<Answer<ProposalDetail>>;
}

import type {
  ChangeCommunityBody,
  CreateCommunityBody,
  CreatedView,
  DeclineProposalBody,
  HandoverView,
  Language,
  ManagerView,
  NameLeadBody,
  RosterView,
  SplitBody,
  SplitView,
} from '../domain/membership';
import type { Answer } from './Answer';

/** What a communities manager's screens need of the world. Its methods never reject. */
export interface ManagerApi {
  /** Every community; `unchanged` when it is still that of this ETag. */
  readManager(etag?: string): Promise<Answer<ManagerView>>;
  create(body: CreateCommunityBody): Promise<Answer<CreatedView>>;
  change(communityId: string, body: ChangeCommunityBody): Promise<Answer<ManagerView>>;
  /** Says no to a proposal; whoever made it reads why. */
  declineProposal(proposalId: string, body: DeclineProposalBody): Promise<Answer<ManagerView>>;
  /** Somebody of the community leads it from now on. */
  nameLead(communityId: string, body: NameLeadBody): Promise<Answer<ManagerView>>;
  merge(communityId: string, into: string): Promise<Answer<ManagerView>>;
  split(communityId: string, body: SplitBody): Promise<Answer<SplitView>>;
  retire(communityId: string): Promise<Answer<ManagerView>>;
  /** Brings back one that is retired, or keeps one that is about to be. */
  reopen(communityId: string): Promise<Answer<ManagerView>>;
  /** What a successor needs, in the language of the screen. */
  readHandover(communityId: string, language: Language): Promise<Answer<HandoverView>>;
  /** Everybody in a community, to choose from. */
  readRoster(communityId: string): Promise<Answer<RosterView>>;
}

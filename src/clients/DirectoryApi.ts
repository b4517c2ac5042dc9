import type {
  DeclineBody,
  DirectoryView,
  ProfileView,
  ProposeBody,
  RosterView,
  YouInAnswer,
} from '../domain/membership';
import type { Answer } from './Answer';

/** What the screens about all communities and their people need of the world. Its methods never reject. */
export interface DirectoryApi {
  /** Every community, and how the reader stands to it; `unchanged` when it is still that of this ETag. */
  readDirectory(etag?: string): Promise<Answer<DirectoryView>>;
  join(communityId: string): Promise<Answer<YouInAnswer>>;
  leave(communityId: string): Promise<Answer<YouInAnswer>>;
  /** "No, thanks", with a reason or without; said again it replaces the reason. */
  decline(communityId: string, body: DeclineBody): Promise<Answer<YouInAnswer>>;
  /** Takes a "no, thanks" back. */
  reconsider(communityId: string): Promise<Answer<YouInAnswer>>;
  /** Everybody in a community; `unchanged` when it is still that of this ETag. */
  readRoster(communityId: string, etag?: string): Promise<Answer<RosterView>>;
  /** What the reader can be asked about, in all their communities. */
  saveProfile(profile: ProfileView): Promise<Answer<ProfileView>>;
  /** Proposes a community to the communities managers; its key makes it one however often it is sent. */
  propose(body: ProposeBody): Promise<Answer<unknown>>;
}

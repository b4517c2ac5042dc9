import type {
  AnswerRunBody,
  AskBody,
  AuditView,
  ChangeRoleBody,
  ChangeRulesBody,
  ChangeThresholdBody,
  CouldJoinView,
  DryRunView,
  FoundPeopleView,
  HandoverView,
  InviteBody,
  InviteView,
  Language,
  MembershipRule,
  MembershipView,
  MembersView,
  RosterView,
  RulePreviewView,
  SyncRunView,
} from '../domain/membership';
import type { Answer } from './Answer';

/**
 * What the screens by which leads look after who is in need of the world. Its methods never reject. Rules and the threshold
 * are changed on a state that is named, and everything else says what shall be, so that sending it twice has the effect of once.
 */
export interface MembershipApi {
  /** Id of the community's group, for requests that an administrator makes; nothing where there is none. Never rejects. */
  community(): Promise<string | undefined>;
  /** How membership stands; `unchanged` when it is still that of this ETag. */
  read(etag?: string): Promise<Answer<MembershipView>>;
  /** Everybody, with why they are in; `unchanged` when it is still that of this ETag. */
  readPeople(etag?: string): Promise<Answer<MembersView>>;
  /** As every member sees it: who leads. */
  readRoster(): Promise<Answer<RosterView>>;

  /** Whom a rule would bring in; changes nothing. */
  previewRule(rule: MembershipRule): Promise<Answer<RulePreviewView>>;
  changeRules(body: ChangeRulesBody): Promise<Answer<MembershipView>>;
  changeThreshold(body: ChangeThresholdBody): Promise<Answer<MembershipView>>;

  invite(body: InviteBody): Promise<Answer<InviteView>>;
  /** People of the organisation by the beginnings of their names; at most 10. */
  find(search: string): Promise<Answer<FoundPeopleView>>;
  changeRole(personId: string, body: ChangeRoleBody): Promise<Answer<MembershipView>>;
  remove(personId: string): Promise<Answer<MembershipView>>;

  readCouldJoin(): Promise<Answer<CouldJoinView>>;
  ask(body: AskBody): Promise<Answer<CouldJoinView>>;

  /** Compares everybody with the group as it is now. */
  syncNow(): Promise<Answer<SyncRunView>>;
  /** What that would do; changes nothing. */
  dryRun(): Promise<Answer<DryRunView>>;
  readRun(runId: string): Promise<Answer<SyncRunView>>;
  answerRun(runId: string, body: AnswerRunBody): Promise<Answer<SyncRunView>>;

  /** What was changed, the newest first. @param before - as the page after it says */
  readAudit(before?: string): Promise<Answer<AuditView>>;

  /** What a successor needs, in the language of the screen. */
  readHandover(language: Language): Promise<Answer<HandoverView>>;
}

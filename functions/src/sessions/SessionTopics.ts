import type { Caller } from '../platform/route';

/** The topics that people have proposed for a session, and whether they are through with them. */
export interface SessionTopics {
  /** Whether the session was closed, before its time perhaps. */
  isClosed(communityId: string, sessionId: string): Promise<boolean>;
  /** How many stand on its board. */
  count(communityId: string, sessionId: string): Promise<number>;
  /**
   * Them for the invitation: once the voting is closed most votes first, before that as they were proposed.
   * @throws Refusal `onlyFacilitators` when the caller may not facilitate that session
   */
  agenda(caller: Caller, sessionId: string): Promise<readonly { readonly title: string }[]>;
}

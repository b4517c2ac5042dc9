import type { Session } from '../../../src/domain/sessions';

/** Knows who has a session in their calendar without Guildhall: by a series made by hand that a lead has adopted. */
export interface AlreadyInvited {
  /** Their addresses, in small letters, at the time of that session. */
  alreadyInvited(communityId: string, session: Session): Promise<ReadonlySet<string>>;
}

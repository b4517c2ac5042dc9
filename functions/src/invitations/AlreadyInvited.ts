import type { CoveredSession } from '../../../src/domain/series';
import type { Session } from '../../../src/domain/sessions';

/** Knows who has a session in their calendar without Guildhall: by a series made by hand that a lead has adopted. */
export interface AlreadyInvited {
  /** Who they are at the time of that session, and where they meet. */
  alreadyInvited(communityId: string, session: Session): Promise<CoveredSession>;
}

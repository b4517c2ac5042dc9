import type { InvitationPart } from '../../../src/domain/invitations';

/** One event of a session, with the version in which it was read. */
export type StoredPart = InvitationPart & { readonly version: string };

/** Keeps which calendar events a session has and whom each is for. Up to 500 people a part. */
export interface PartStore {
  load(communityId: string, sessionId: string): Promise<readonly StoredPart[]>;
  /**
   * Writes one part, if it is still as it was loaded; a part without `version` is new.
   * @returns the part in its new version
   */
  save(
    communityId: string,
    sessionId: string,
    part: InvitationPart & { readonly version?: string },
  ): Promise<StoredPart | 'conflict'>;
}

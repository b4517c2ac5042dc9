import type { InvitationPart } from '../../../src/domain/invitations';

/** The events of one session, with the version in which they were read. */
export interface StoredParts {
  readonly parts: readonly (InvitationPart & { readonly version: string })[];
}

/** Keeps which calendar events a session has and whom each is for. Up to 500 people a part. */
export interface PartStore {
  load(communityId: string, sessionId: string): Promise<StoredParts['parts']>;
  /**
   * Writes one part, if it is still as it was loaded; a part without `version` is new.
   * @returns the part in its new version
   */
  save(
    communityId: string,
    sessionId: string,
    part: InvitationPart & { readonly version?: string },
  ): Promise<StoredParts['parts'][number] | 'conflict'>;
}

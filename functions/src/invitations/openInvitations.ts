import type { CommunitySettings } from '../platform/settings';
import type { EngineParts } from './EngineParts';
import { FailuresService } from './failures/failuresService';
import { HeldInvitations } from './release/heldInvitations';
import { InvitationPreview } from './release/invitationPreview';
import { InvitationService } from './engine/invitationService';
import { InvitationSweep } from './invitationSweep';
import { Reconciler } from './reconciling/reconciler';
import { ReleaseService } from './release/releaseService';
import { membersToInvite } from './whoIsInvited';

export type Invitations = ReturnType<typeof openInvitations>;

/**
 * Everything about invitations, on the same parts.
 *
 * @param allow - notes that a lead has let the invitations of a community go out
 */
export function openInvitations(parts: EngineParts, allow: (community: CommunitySettings) => Promise<unknown>) {
  return {
    service: new InvitationService(parts),
    sweep: new InvitationSweep(parts),
    reconciler: new Reconciler(parts),
    held: new HeldInvitations(parts),
    preview: new InvitationPreview(parts),
    release: new ReleaseService(parts, allow),
    failures: new FailuresService(parts),
    /** How many people a community would invite to a session without a speaker. */
    countInvited: async (community: CommunitySettings): Promise<number> =>
      (await membersToInvite(parts, community)).members.length,
  };
}

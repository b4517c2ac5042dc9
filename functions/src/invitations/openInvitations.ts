import { countMuted } from '../../../src/domain/invitations';
import type { Community } from '../platform/Communities';
import type { EngineParts } from './EngineParts';
import { FailuresService } from './failures/failuresService';
import { HeldInvitations } from './sending/heldInvitations';
import { InvitationPreview } from './sending/invitationPreview';
import { OwnMuting } from './sending/ownMuting';
import { InvitationService } from './engine/invitationService';
import { InvitationSweep } from './invitationSweep';
import { Reconciler } from './reconciling/reconciler';
import { ReleaseService } from './sending/releaseService';
import { membersToInvite } from './whoIsInvited';

export type Invitations = ReturnType<typeof openInvitations>;

/**
 * Everything about invitations, on the same parts.
 *
 * @param allow - notes that a lead has let the invitations of a community go out
 */
export function openInvitations(parts: EngineParts, allow: (community: Community) => Promise<unknown>) {
  return {
    service: new InvitationService(parts),
    sweep: new InvitationSweep(parts),
    reconciler: new Reconciler(parts),
    held: new HeldInvitations(parts),
    preview: new InvitationPreview(parts),
    release: new ReleaseService(parts, allow),
    muting: new OwnMuting(parts),
    failures: new FailuresService(parts),
    /** How many people a community would invite to a session without a speaker, as leads may know it. */
    countInvited: async (community: Community): Promise<number> => {
      const { members, muted } = await membersToInvite(parts, community);
      return members.length + (countMuted(muted, members.length) === undefined ? muted : 0);
    },
  };
}

import { alreadyInvitedTo, type CoveredSession } from '../../../src/domain/series';
import type { AlreadyInvited } from '../invitations';
import { adoptedIn, type SeriesParts } from './seriesParts';

/** Tells the invitations who has a session in their calendar by an adopted series. */
export class AdoptedInvitations implements AlreadyInvited {
  constructor(private readonly parts: Pick<SeriesParts, 'store' | 'zones'>) {}

  async alreadyInvited(
    communityId: string,
    session: Parameters<AlreadyInvited['alreadyInvited']>[1],
  ): Promise<CoveredSession> {
    return alreadyInvitedTo(session, await adoptedIn(this.parts, communityId), this.parts.zones);
  }
}

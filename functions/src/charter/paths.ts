import * as z from 'zod';
import { directoryId } from '../platform/ids';

export const inCommunity = z.object({ communityId: z.string().toLowerCase() });
export const onProposal = inCommunity.extend({ proposalId: directoryId });

/** Below it are all routes of a community's charter. */
export const charterPath = 'communities/{communityId}/charter';

/** The page for anybody. */
export const publicCharterPath = 'public/communities/{communityId}/charter';

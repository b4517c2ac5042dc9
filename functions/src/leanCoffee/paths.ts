import * as z from 'zod';
import { keyPart } from '../platform/ids';

/** An id that the browser has made: it becomes part of a key. */
export const madeId = z.guid().transform((id) => id.toLowerCase());

export const inCommunity = z.object({ communityId: z.string() });
export const inSession = z.object({ communityId: z.string(), sessionId: keyPart });
export const onTopic = inSession.extend({ topicId: keyPart.toLowerCase() });
export const inRoom = inSession.extend({
  number: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
});

/** Below `communities/{communityId}/`. */
export const sessionPath = 'communities/{communityId}/sessions/{sessionId}';

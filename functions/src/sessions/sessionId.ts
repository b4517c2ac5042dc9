import * as z from 'zod';

/** How sessions are named: the day, and a number behind it for a further one of that day. */
const name = /\d{4}-\d\d-\d\d(-\d{1,4})?/;

export const sessionId = z.string().regex(new RegExp(`^${name.source}$`));

/** How failures are named: by the community, a GUID, and the session. Nothing else can have failed. */
export const failureId = z.string().regex(new RegExp(`^[0-9a-f-]{36}_${name.source}$`));

import * as z from 'zod';

/** How sessions are named: the day, and a number behind it for a further one of that day. */
export const sessionId = z.string().regex(/^\d{4}-\d\d-\d\d(-\d{1,4})?$/);

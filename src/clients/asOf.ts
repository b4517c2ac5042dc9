import type { Request } from './guildhallApi';

/** While the directory of a large organisation is read for the first time, an answer may take so long. */
const firstPatienceInMs = 60_000;

/**
 * How what is kept in step is asked for: by the ETag of what is there already; a first look is waited for longer.
 *
 * @param etag - of what is there; nothing at the first look
 */
export function asOf(etag: string | undefined): Pick<Request, 'etag' | 'patienceInMs'> {
  return etag ? { etag } : { patienceInMs: firstPatienceInMs };
}

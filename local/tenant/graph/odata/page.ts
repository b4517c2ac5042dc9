import { badRequest } from '../graphFailure';
import type { GraphCall } from '../graphCall';

const defaultTop = 100;
/** Directory pages hold at most 999 objects. */
const maxTop = 999;

interface Resume {
  /** Id of the last item that was sent. */
  after: string;
  /** Where it stood, in case it has gone since. */
  at: number;
  /** The path that the token belongs to. */
  path: string;
}

/** $top of a directory collection. @throws GraphFailure 400 beyond 999. */
function readTop(call: GraphCall): number {
  const text = call.query.get('$top');
  if (text === undefined) return defaultTop;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1 || top > maxTop) {
    throw badRequest(`Invalid page size specified: '${text}'. Must be between 1 and ${maxTop} inclusive.`);
  }
  return top;
}

const pathOf = (call: GraphCall): string => call.segments.join('/').toLowerCase();

function readToken(call: GraphCall): Resume | null {
  const token = call.query.get('$skiptoken');
  if (token === undefined) return null;
  try {
    const resume = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as Resume;
    if (resume.path === pathOf(call)) return resume;
  } catch {
    // told below, like a token of another collection
  }
  throw new BadPageToken();
}

/** Graph's answer to a page token that it did not give for this collection. */
class BadPageToken extends Error {}

/** The next link: the same address and options with an opaque $skiptoken. */
function linkTo(call: GraphCall, origin: string, resume: Resume): string {
  const [path, query = ''] = call.url.split('?', 2) as [string, string?];
  const options = query.split('&').filter((pair) => pair && !/^(\$|%24)?skiptoken=/i.test(pair));
  const token = Buffer.from(JSON.stringify(resume)).toString('base64url');
  return `${origin}${path}?${[...options, `$skiptoken=${token}`].join('&')}`;
}

/** One page of `ids`, which stand in a steady order, and the link to the next one. @throws GraphFailure 400 */
export function pageOf(call: GraphCall, origin: string, ids: readonly string[]): { ids: string[]; nextLink?: string } {
  const top = readTop(call);
  let start = 0;
  try {
    const resume = readToken(call);
    if (resume) {
      // The list has seldom changed since the last page, so the place is usually known without a search.
      const place = ids[resume.at - 1] === resume.after ? resume.at - 1 : ids.indexOf(resume.after);
      // Whoever stood last has gone, and all behind them are one place further ahead.
      start = place < 0 ? Math.min(Math.max(0, resume.at - 1), ids.length) : place + 1;
    }
  } catch (error) {
    if (!(error instanceof BadPageToken)) throw error;
    throw badRequest(
      'The specified page token value has expired or is invalid and can no longer be included in your request.',
      'Directory_ExpiredPageToken',
    );
  }
  const page = ids.slice(start, start + top);
  const last = page.at(-1);
  const more = start + top < ids.length && last !== undefined;
  return {
    ids: page,
    ...(more && { nextLink: linkTo(call, origin, { after: last, at: start + page.length, path: pathOf(call) }) }),
  };
}

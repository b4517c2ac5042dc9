import type { Answer } from '../http/answer';
import type { Caller } from './caller';
import { badRequest } from './graphFailure';

/** One request to Graph, on its own or inside a batch. */
export interface GraphCall {
  method: string;
  /** Decoded segments after the version: ['users', 'ana@...', 'events']. */
  segments: string[];
  query: GraphQuery;
  /** Names in small letters. */
  headers: Record<string, string>;
  /** Parsed JSON; undefined when there is none. */
  body: unknown;
  /** The body as it came; inside a batch there is none. */
  bytes?: Buffer;
  caller: Caller;
  /** Path and query as they came, "/v1.0/users?$top=5". */
  url: string;
  /** Set by a fault for this request: GETs until a new event has its Teams link. */
  teamsLinkAfterReads?: number;
  /** Set by a fault for this request: reads of the mailbox until a mail that was sent shows in Sent Items. */
  sentCopyAfterReads?: number;
}

/** A call at an operation, with the operation's path parameters. */
export interface MatchedCall extends GraphCall {
  params: string[];
}

/** Carries an operation out, at once: its changes are one transaction. */
export type Run = (call: MatchedCall) => Answer;

const systemOption = /^(select|filter|top|count|search|orderby|expand|skip|skiptoken|deltatoken)$/;

/** Query options; names without regard to case, and `$` may be left out, as Graph allows. */
export class GraphQuery {
  private readonly values = new Map<string, string>();

  constructor(text: string) {
    for (const [name, value] of new URLSearchParams(text)) {
      const plain = name.toLowerCase();
      this.values.set(systemOption.test(plain) ? `$${plain}` : plain, value);
    }
  }

  get(name: string): string | undefined {
    return this.values.get(name.toLowerCase());
  }

  has(name: string): boolean {
    return this.values.has(name.toLowerCase());
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequest('The request URL is not well encoded.', 'BadRequest');
  }
}

/** "users('ana')" as two segments, anything else as it is. */
function withKey(segment: string): string[] {
  const keyed = /^(\w+)\('(.*)'\)$/.exec(segment);
  return keyed ? [keyed[1] ?? '', (keyed[2] ?? '').replaceAll("''", "'")] : [segment];
}

/**
 * Segments and query of "/users('ana')/events?$top=5"; keys in brackets become segments of their own. What stands between two
 * colons after a drive's item ("root:/Minutes/May.md:/content") is a path in the drive and becomes one segment, without them;
 * a site's host name and path ("/sites/example.org:/sites/one:/lists") become one segment with the first colon.
 */
export function readUrl(url: string): { segments: string[]; query: GraphQuery } {
  const cut = url.indexOf('?');
  const path = cut < 0 ? url : url.slice(0, cut);
  const plain = path.split('/').filter(Boolean).map(decode);
  const query = new GraphQuery(cut < 0 ? '' : url.slice(cut + 1));
  if (/^sites$/i.test(plain[0] ?? '') && /:$/.test(plain[1] ?? '')) return { segments: addressedSite(plain), query };
  const start = /^drives$/i.test(plain[0] ?? '') ? plain.findIndex((segment) => segment.endsWith(':')) : -1;
  if (start < 0) return { segments: plain.flatMap(withKey), query };
  const end = plain.findIndex((segment, i) => i > start && segment.endsWith(':'));
  const inside = plain.slice(start + 1, end < 0 ? undefined : end + 1).join('/');
  const after = end < 0 ? [] : plain.slice(end + 1);
  return {
    segments: [...beforePath(plain.slice(0, start + 1)), inside.replace(/:$/, ''), ...after.flatMap(withKey)],
    query,
  };
}

/** "items/{id}:" as "items:" and the id, so that a file's name is not taken for what can be done with an item. */
function beforePath(segments: string[]): string[] {
  const [last = '', kind = ''] = [segments.at(-1), segments.at(-2)];
  return kind.toLowerCase() === 'items' ? [...segments.slice(0, -2), 'items:', last.slice(0, -1)] : segments;
}

/** ["sites", "host:/sites/one", ...] of a site that is named by its address. */
function addressedSite([root = '', host = '', ...rest]: string[]): string[] {
  const end = rest.findIndex((segment) => segment.endsWith(':'));
  const path = rest.slice(0, end < 0 ? undefined : end + 1).join('/');
  const after = end < 0 ? [] : rest.slice(end + 1).flatMap(withKey);
  return [root, `${host}/${path.replace(/:$/, '')}`, ...after];
}

/** The body as an object. @throws GraphFailure 400 when it is none. */
export function objectBody(call: GraphCall): Record<string, unknown> {
  if (typeof call.body !== 'object' || call.body === null || Array.isArray(call.body)) {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
      'BadRequest',
    );
  }
  return call.body as Record<string, unknown>;
}

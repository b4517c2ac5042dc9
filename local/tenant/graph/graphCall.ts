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
  caller: Caller;
  /** Path and query as they came, "/v1.0/users?$top=5". */
  url: string;
  /** Set by a fault for this request: GETs until a new event has its Teams link. */
  teamsLinkAfterReads?: number;
}

/** A call at an operation, with the operation's path parameters. */
export interface MatchedCall extends GraphCall {
  params: string[];
}

/** Carries an operation out, at once: its changes are one transaction. */
export type Run = (call: MatchedCall) => Answer;

const systemOption = /^(select|filter|top|count|search|orderby|expand|skip|skiptoken)$/;

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

/** Segments and query of "/users('ana')/events?$top=5"; keys in brackets become segments of their own. */
export function readUrl(url: string): { segments: string[]; query: GraphQuery } {
  const cut = url.indexOf('?');
  const path = cut < 0 ? url : url.slice(0, cut);
  const segments = path
    .split('/')
    .filter(Boolean)
    .flatMap((segment) => {
      const plain = decode(segment);
      const keyed = /^(\w+)\('(.*)'\)$/.exec(plain);
      return keyed ? [keyed[1] ?? '', (keyed[2] ?? '').replaceAll("''", "'")] : [plain];
    });
  return { segments, query: new GraphQuery(cut < 0 ? '' : url.slice(cut + 1)) };
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

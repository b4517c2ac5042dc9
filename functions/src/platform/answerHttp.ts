import type { HttpHandler, HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import type * as z from 'zod';
import type { Authenticate, Principal } from './authentication';
import { realTime, type Clock } from './clock';
import { kindOf, logTo, type Log } from './log';
import { onBehalfOf } from './OnBehalfOf';
import { problemOf, type Wordings } from './problems';
import { Refusal, type Reason } from './refusal';
import type { Answer, Call, Caller, Insider, Page, Route } from './route';
import { Unavailable } from './unavailable';

/** What every route needs before its own work begins. */
export interface Doorkeeper {
  authenticate: Authenticate;
  /** Lets a person into a community, or refuses. */
  enter(communityId: string, principal: Principal): Promise<Insider>;
  /** Runs before each call; development refreshes its clock here. */
  beforeEach(): Promise<void>;
  /** Development only: every answer tells which time this host goes by, for there it can be set. */
  readonly clock?: Clock;
  /** The sentence for everything that is refused. */
  readonly problems: Wordings;
}

/** The most a request body may hold, in characters: well above any lawful one. */
const usualBodyLimit = 65_536;

/**
 * Turns a route into a handler of the Functions runtime: authenticate, let in, parse, call, present.
 * In that order, so that a stranger learns nothing from how a body is refused.
 */
export function answerHttp(declared: Route, door: Doorkeeper): HttpHandler {
  return async (request, context) => {
    const started = realTime();
    const log = logTo(context);
    try {
      await door.beforeEach();
      const who = await identify(declared, request, door);
      const call: Call<unknown, unknown, unknown, unknown> = {
        who,
        params: parse(declared.params, request.params),
        query: declared.query ? parse(declared.query, Object.fromEntries(request.query)) : undefined,
        body: declared.body ? parse(declared.body, await readBody(request, declared)) : undefined,
        ifNoneMatch: request.headers.get('if-none-match') ?? undefined,
        log,
      };
      return withTime(door, present(await declared.handle(call as Call<never, never, never, never>)));
    } catch (error) {
      return withTime(door, refuse(error, { declared, problems: door.problems, context, log, started }));
    }
  };
}

function withTime({ clock }: Doorkeeper, answer: HttpResponseInit): HttpResponseInit {
  return clock ? { ...answer, headers: { ...answer.headers, 'x-guildhall-time': clock.now().toISOString() } } : answer;
}

async function identify(declared: Route, request: HttpRequest, door: Doorkeeper): Promise<unknown> {
  if (declared.access === 'anonymous') return undefined;
  const authorization = request.headers.get('authorization') ?? undefined;
  const principal = await door.authenticate(authorization);
  if (declared.access === 'administrator') {
    if (!principal.isAdministrator) throw new Refusal({ code: 'onlyAdministrators' });
    return principal;
  }
  if (declared.access === 'manager') {
    if (!principal.isManager) throw new Refusal({ code: 'onlyManagers' });
    return principal;
  }
  if (declared.access === 'person') return principal;
  const insider = await door.enter((request.params.communityId ?? '').toLowerCase(), principal);
  if (declared.access === 'lead' && insider.role !== 'lead') throw new Refusal({ code: 'onlyLeads' });
  const caller: Caller = { ...insider, onBehalf: onBehalfOf(principal.id, tokenIn(authorization)) };
  return caller;
}

/** The token of a header that has been checked. */
function tokenIn(authorization = ''): string {
  return authorization.replace(/^Bearer /i, '');
}

async function readBody(request: HttpRequest, declared: Route): Promise<unknown> {
  const { takesForm, mayBeEmpty, bodyLimit = usualBodyLimit } = declared;
  // What says that it is far too large is not read at all.
  if (Number(request.headers.get('content-length')) > 4 * bodyLimit) throw new Refusal({ code: 'tooLarge' });
  const text = await request.text();
  if (text.length > bodyLimit) throw new Refusal({ code: 'tooLarge' });
  if (mayBeEmpty && text === '') return undefined;
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '');
  if (takesForm && isForm) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text, wholeCharacters);
  } catch {
    throw new Refusal({ code: 'badRequest' });
  }
}

/** Half of a character, which only an escape in JSON can bring here, is no text: tables and Graph refuse it. */
function wholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Cs}/gu, '') : value;
}

function parse(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Refusal({ code: 'badRequest', field: parsed.error.issues[0]?.path.join('.') });
}

const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // The web part stands on another origin; the platform's CORS lets it in but does not show it these.
  'access-control-expose-headers': 'ETag, Retry-After, X-Request-Id',
};

function present(answer: Answer): HttpResponseInit {
  if ('page' in answer) return presentPage(answer.status, answer.page, answer.etag);
  if ('text' in answer) {
    return { status: 200, headers: { ...always, 'content-type': 'text/plain; charset=utf-8' }, body: answer.text };
  }
  const { status, body, etag } = answer;
  // `no-cache` lets the browser keep the answer but not use it unasked; the board is revalidated by its ETag.
  const headers: Record<string, string> = {
    ...always,
    ...(etag ? { etag, 'cache-control': 'private, no-cache' } : {}),
  };
  if (body === undefined) return { status, headers };
  return {
    status,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}

function presentPage(status: number, { html, policy }: Page, etag: string | undefined): HttpResponseInit {
  return {
    status,
    headers: {
      ...always,
      ...(etag ? { etag, 'cache-control': 'private, no-cache' } : {}),
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      // Its own address may hold what only its reader is to have. "no-referrer" would be stricter, but with it a browser
      // sends the page's form with `Origin: null`, which no server knows for its own.
      'referrer-policy': 'same-origin',
    },
    body: html,
  };
}

interface Attempt {
  readonly declared: Route;
  readonly problems: Wordings;
  readonly context: InvocationContext;
  readonly log: Log;
  /** In milliseconds since the epoch. */
  readonly started: number;
}

function refuse(error: unknown, { declared, problems, context, log, started }: Attempt): HttpResponseInit {
  const problem = problemOf(problems, reasonOf(error));
  log(problem.status >= 500 ? 'error' : 'info', 'refused', {
    route: declared.name,
    code: problem.code,
    status: problem.status,
    ms: realTime() - started,
    requestId: context.invocationId,
    ...(problem.status >= 500 ? { error: kindOf(error) } : {}),
  });
  return {
    status: problem.status,
    headers: {
      ...always,
      'content-type': 'application/problem+json; charset=utf-8',
      'x-request-id': context.invocationId,
      ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(problem.status === 503 ? { 'retry-after': '2' } : {}),
    },
    body: JSON.stringify(problem),
  };
}

function reasonOf(error: unknown): Reason {
  if (error instanceof Refusal) return error.reason;
  return { code: error instanceof Unavailable || isStorageOutage(error) ? 'unavailable' : 'unexpected' };
}

/** Azure's clients throw a `RestError` without a status when they get no answer, and with one when storage is ill. */
function isStorageOutage(error: unknown): boolean {
  if (!(error instanceof Error) || error.name !== 'RestError') return false;
  const { statusCode } = error as Error & { statusCode?: number };
  return statusCode === undefined || statusCode === 429 || statusCode >= 500;
}

import type { TokenCredential } from '@azure/identity';
import { Client, GraphError } from '@microsoft/microsoft-graph-client';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RealTime } from '../platform/clock';
import { ActingRefused } from '../platform/OnBehalfOf';
import { Unavailable } from '../platform/unavailable';
import { authorise, send, type SendOptions } from './middleware';
import { retryAfterOf } from './retryAfter';
import type { Throttles } from './Throttles';

/** What a request is counted against when Graph throttles: the directory, SharePoint, Teams, or one mailbox. */
export type Workload = 'identity' | 'subscriptions' | 'sharepoint' | 'teams' | 'communications' | `outlook ${string}`;

/** One request to Graph. Ours may be repeated (reads, replacing writes, creations under a key) unless they say otherwise. */
export interface GraphCall {
  readonly workload: Workload;
  readonly method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** Below `/v1.0`, with query. */
  readonly path: string;
  readonly body?: unknown;
  /** What the body is, when it is text as it stands; JSON otherwise. */
  readonly contentType?: string;
  /** The state that what is written over must still have. */
  readonly ifMatch?: string;
  /** Repeating it may do it twice: when nobody knows what became of it, whoever asked has to look first. */
  readonly once?: boolean;
}

/** Where a client sends, and on what condition. */
export interface GraphOptions extends SendOptions {
  /** Asked before each request; what it throws is what the caller gets, for inside the SDK it would pass for a broken connection. */
  readonly admit?: () => Promise<void>;
}

/** Nobody knows whether a call that must not be repeated was carried out. */
export class OutcomeUnknown extends Unavailable {}

/** A wait up to this long, in milliseconds, is sat out; a longer one is handed to whoever asked. */
const longestWait = 8_000;
/** Attempts for faults without a Retry-After: dropped connections and gateway errors. */
const attempts = 4;
/** A collection of more pages than this goes round in circles: 999 people a page, organisations of 80,000. */
const mostPages = 500;
/** Nothing we ask takes longer; a hanging connection must not hold a lease for ever. */
const timeoutMs = 30_000;

/**
 * Microsoft Graph, as whoever the credential is for. The SDK's own retry is left out of the chain: it repeats any POST after a 503 or 504,
 * never repeats after a dropped connection, and retries at once when a Retry-After lies in the past.
 */
export class GraphClient {
  private readonly client: Client;

  constructor(
    credential: TokenCredential,
    private readonly throttles: Throttles,
    private readonly time: RealTime,
    private readonly options: GraphOptions,
  ) {
    this.client = Client.initWithMiddleware({ middleware: authorise(credential, send(options)) });
  }

  /**
   * Carries out a call, sitting out short waits.
   * @throws GraphError when Graph refuses
   * @throws ActingRefused when the person may not be acted for
   * @throws Unavailable when Graph can't be reached or asks for a longer wait
   */
  async call<Body>(call: GraphCall): Promise<Body> {
    for (let attempt = 1; ; attempt += 1) {
      await this.waitForTurn(call.workload);
      try {
        return (await this.attempt(call)) as Body;
      } catch (error) {
        await this.afterFault(error, call, attempt);
      }
    }
  }

  /** All items of a collection, page by page; a page may be empty and still have a next one. */
  async list<Item>(workload: Workload, path: string): Promise<Item[]> {
    const items: Item[] = [];
    let next: string | undefined = path;
    for (let pages = 1; next; pages += 1) {
      if (pages > mostPages) throw new Unavailable(serviceOf(workload));
      const page: { value: Item[]; '@odata.nextLink'?: string } = await this.call({
        workload,
        method: 'get',
        path: next,
      });
      items.push(...page.value);
      next = page['@odata.nextLink'] && pathOf(page['@odata.nextLink']);
    }
    return items;
  }

  /** Graph asks for a pause in a way that no status of a call shows: every host leaves it alone for so many milliseconds. */
  async pause(workload: Workload, ms: number): Promise<void> {
    await this.throttles.hold(workload, this.time() + ms);
  }

  private async attempt({ method, path, body, contentType, ifMatch }: GraphCall): Promise<unknown> {
    await this.options.admit?.();
    const request = this.client.api(path).option('signal', AbortSignal.timeout(timeoutMs));
    if (contentType) request.header('content-type', contentType);
    if (ifMatch) request.header('if-match', ifMatch);
    return method === 'get' || method === 'delete' ? request[method]() : request[method](body);
  }

  private async waitForTurn(workload: Workload): Promise<void> {
    for (let wait = await this.waitOf(workload); wait > 0; wait = await this.waitOf(workload)) {
      if (wait > longestWait) throw new Unavailable(serviceOf(workload), { retryAfterMs: wait });
      await sleep(wait);
    }
  }

  private async waitOf(workload: Workload): Promise<number> {
    return (await this.throttles.heldUntil(workload)) - this.time();
  }

  /** Returns when the call may be made again; throws when it may not. */
  private async afterFault(error: unknown, { workload, once }: GraphCall, attempt: number): Promise<void> {
    if (error instanceof ActingRefused || error instanceof Unavailable) throw error;
    const Unknown = once ? OutcomeUnknown : Unavailable;
    if (!(error instanceof GraphError)) throw new Unknown(serviceOf(workload), { cause: error });
    const { statusCode, headers } = error;
    const retryAfter = retryAfterOf(headers, this.time());
    if ((statusCode === 429 || statusCode === 503) && retryAfter !== undefined) {
      await this.throttles.hold(workload, this.time() + retryAfter);
      if (attempt >= attempts) throw new Unavailable(serviceOf(workload), { retryAfterMs: retryAfter, cause: error });
      return;
    }
    // -1: the SDK got no answer at all. 401: the token ran out on the way.
    const isRefusedForNow = statusCode === 429 || statusCode === 401;
    if (!isRefusedForNow && !isOutcomeUnknown(statusCode)) throw error;
    if (once && !isRefusedForNow) throw new Unknown(serviceOf(workload), { cause: error });
    // The day's recipients are used up: asking again in a second changes nothing.
    const isUsedUp = error.code === 'ErrorSubmissionQuotaExceeded';
    if (isUsedUp || attempt >= attempts) throw new Unavailable(serviceOf(workload), { cause: error });
    await sleep(200 * 2 ** attempt * (0.75 + Math.random() / 2));
  }
}

/** 507: the mailbox is full, and stays so until somebody empties it. */
function isOutcomeUnknown(statusCode: number): boolean {
  return statusCode === -1 || statusCode === 408 || (statusCode >= 500 && statusCode !== 507);
}

/** The path of a nextLink; its host is left out, so that a token can't be led elsewhere. */
export function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return pathname.replace(/^\/v1\.0/, '') + search;
}

/** Named without the mailbox: this ends up in logs. */
function serviceOf(workload: Workload): string {
  const named: Readonly<Record<string, string>> = {
    ...{
      identity: 'directory',
      subscriptions: 'change notifications',
      sharepoint: 'SharePoint',
      teams: 'Teams',
      communications: 'Teams meetings',
    },
  };
  return named[workload] ?? 'mailbox';
}

import { GraphError } from '@microsoft/microsoft-graph-client';
import { Unavailable } from '../platform/unavailable';
import type { GraphClient, Workload } from './graphClient';
import { retryAfterOf } from './retryAfter';

/** The most requests that one $batch takes ("Combine multiple HTTP requests using JSON batching"). */
export const batchLimit = 20;
/** How often what was throttled inside a batch is sent again before it waits for a later time. */
const attempts = 4;
/** A throttled request that names no time waits so long, in milliseconds. */
const usualPauseMs = 2_000;

export interface BatchedCall {
  /** Names it among the others. */
  readonly id: string;
  readonly method: 'DELETE' | 'GET';
  /** Below `/v1.0`. */
  readonly url: string;
}

/** What became of one request: its status and body; `unknown`: nobody knows; `throttled`: not carried out, for now. */
export type BatchedAnswer =
  | { readonly status: number; readonly body?: { readonly error?: { code?: string; message?: string } } }
  | 'unknown'
  | 'throttled';

interface InnerAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly error?: { code?: string; message?: string } };
}

/**
 * Sends up to twenty requests in one. Graph answers each by itself: one that is throttled is sent again once its Retry-After
 * has passed, which binds all hosts like any other; one that failed on the way is not, since it may have been carried out.
 *
 * @throws GraphError when Graph refuses the batch as a whole
 */
export async function sendBatch(
  graph: Pick<GraphClient, 'call' | 'pause'>,
  workload: Workload,
  calls: readonly BatchedCall[],
): Promise<ReadonlyMap<string, BatchedAnswer>> {
  const answers = new Map<string, BatchedAnswer>();
  let open = calls;
  for (let attempt = 1; open.length > 0 && attempt <= attempts; attempt += 1) {
    const inner = await post(graph, workload, open);
    // Not sent or without an answer: what was throttled before stays so, for all others nobody knows.
    if (inner === 'unknown') {
      for (const { id } of open) answers.set(id, 'unknown');
      return answers;
    }
    const given = new Map(inner.map((answer) => [answer.id, answer]));
    for (const { id } of open) answers.set(id, answerOf(given.get(id)));
    open = open.filter(({ id }) => answers.get(id) === 'throttled');
    if (open.length > 0) await graph.pause(workload, pauseOf(open, given));
  }
  return answers;
}

async function post(
  graph: Pick<GraphClient, 'call'>,
  workload: Workload,
  requests: readonly BatchedCall[],
): Promise<readonly InnerAnswer[] | 'unknown'> {
  try {
    const call = { workload, method: 'post', path: '/$batch', body: { requests }, once: true } as const;
    return (await graph.call<{ responses: readonly InnerAnswer[] }>(call)).responses;
  } catch (error) {
    if (!(error instanceof GraphError) && error instanceof Unavailable) return 'unknown';
    throw error;
  }
}

function answerOf(given: InnerAnswer | undefined): BatchedAnswer {
  if (!given || given.status === 408 || (given.status >= 500 && !isThrottled(given))) return 'unknown';
  if (isThrottled(given)) return 'throttled';
  return given.body ? { status: given.status, body: given.body } : { status: given.status };
}

/** A 503 that says when to come back was not begun. */
function isThrottled({ status, headers }: InnerAnswer): boolean {
  return status === 429 || (status === 503 && waitIn(headers) !== undefined);
}

function waitIn(headers: InnerAnswer['headers']): number | undefined {
  return retryAfterOf(new Headers(headers), Date.now());
}

/** The longest that any of them asks for. */
function pauseOf(open: readonly BatchedCall[], given: ReadonlyMap<string, InnerAnswer>): number {
  return Math.max(...open.map(({ id }) => waitIn(given.get(id)?.headers) ?? usualPauseMs));
}

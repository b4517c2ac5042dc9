import type { ServerResponse } from 'node:http';

/** A refusal of the front door itself, in the same form (RFC 9457) as those of the API behind it. */
export interface DoorProblem {
  readonly status: number;
  readonly title: string;
  /** A sentence for the person who asked. */
  readonly detail: string;
  readonly code: string;
  readonly retryAfterSeconds?: number;
}

/** Answers with problem+json; when an answer has already begun it can only be broken off. */
export function sendProblem(response: ServerResponse, problem: DoorProblem): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { retryAfterSeconds, ...body } = problem;
  response.writeHead(problem.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
  });
  response.end(JSON.stringify({ type: 'about:blank', ...body }));
}

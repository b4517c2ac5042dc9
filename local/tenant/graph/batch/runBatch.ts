import type { Answer } from '../../http/answer';
import { GraphFailure, badRequest } from '../graphFailure';
import type { InnerRequest } from './readBatch';

/** Outlook works on at most four requests of a batch at a time. */
const maxParallel = 4;

interface InnerAnswer {
  id: string;
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

const isFailure = (status: number): boolean => status >= 400;

/** Why a url cannot stand in a batch; null when it can. */
function refusedUrl(url: string): GraphFailure | null {
  if (/^\/?https?:/i.test(url)) return badRequest('The url of a request in a batch must be relative.', 'BadRequest');
  return /^\/\$batch/i.test(url) ? badRequest('A batch cannot stand inside a batch.', 'BadRequest') : null;
}

/**
 * Runs the requests of a batch, those without open dependencies in parallel, and answers in the order in which they ended.
 *
 * @param run carries one request out and never throws; what it answers with 429 keeps its own Retry-After.
 * @param fail Graph's answer for a request that is refused here.
 */
export async function runBatch(
  requests: InnerRequest[],
  run: (request: InnerRequest) => Promise<Answer>,
  fail: (failure: GraphFailure, request: InnerRequest) => Answer,
): Promise<InnerAnswer[]> {
  const done: InnerAnswer[] = [];
  const statusOf = (id: string): number | undefined => done.find((answer) => answer.id.toLowerCase() === id)?.status;

  const one = async (request: InnerRequest): Promise<void> => {
    const failed = request.dependsOn.some((id) => isFailure(statusOf(id) ?? 0));
    const refused = failed
      ? new GraphFailure(424, 'FailedDependency', 'A request that this one depends on failed.')
      : refusedUrl(request.url);
    const answer = refused ? fail(refused, request) : await run(request);
    const headers = { ...(answer.body !== undefined && { 'Content-Type': 'application/json' }), ...answer.headers };
    done.push({
      id: request.id,
      status: answer.status,
      headers,
      ...(answer.body !== undefined && { body: answer.body }),
    });
  };

  let open = requests;
  while (open.length > 0) {
    const ready = open
      .filter(({ dependsOn }) => dependsOn.every((id) => statusOf(id) !== undefined))
      .slice(0, maxParallel);
    await Promise.all(ready.map(one));
    open = open.filter((request) => !ready.includes(request));
  }
  return done;
}

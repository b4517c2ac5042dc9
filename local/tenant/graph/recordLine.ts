import type { Answer } from '../http/answer';
import type { RecordedRequest } from '../recording/recording';
import type { Passage } from './passage';

/** Headers that would give a token away, or that only the way to this machine put there. */
const leftOut = new Set([
  'authorization',
  'cookie',
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'x-dev-instance',
]);

/** One line of the recording. The token stays out of it. */
export function recordLine(
  passage: Passage,
  started: number,
  answer: Answer,
  fault?: string,
  instance?: string,
): RecordedRequest {
  const { caller, method, url, headers, body, batch } = passage;
  return {
    at: new Date(started).toISOString(),
    ms: Date.now() - started,
    actor: caller.actor,
    ...(caller.actor === 'user' && { principal: caller.objectId }),
    ...(instance !== undefined && { instance }),
    method,
    url: `https://graph.microsoft.com${url}`,
    requestHeaders: Object.fromEntries(Object.entries(headers).filter(([name]) => !leftOut.has(name))),
    requestBody: body ?? null,
    status: answer.status,
    responseHeaders: answer.headers ?? {},
    responseBody: answer.body ?? null,
    ...(batch !== undefined && { batch }),
    ...(fault !== undefined && { fault }),
  };
}

import type { Fault } from '../faults/fault';
import type { Answer } from '../http/answer';
import { GraphFailure, errorAnswer } from './graphFailure';

const codes: Record<number, [code: string, message: string]> = {
  413: ['RequestEntityTooLarge', 'The request body is too large.'],
  423: ['resourceLocked', 'The resource is locked.'],
  429: ['TooManyRequests', 'Too many requests.'],
  500: ['InternalServerError', 'An internal server error occurred.'],
  502: ['BadGateway', 'The gateway got no good answer.'],
  503: ['ServiceUnavailable', 'The service is temporarily unavailable.'],
  504: ['GatewayTimeout', 'The gateway got no answer in time.'],
  507: ['quotaLimitReached', 'The storage is full.'],
};

/** The answer that a fault with a status gives. */
export function faultAnswer(
  fault: Fault,
  { requestId, headers }: { requestId: string; headers: Record<string, string> },
): Answer {
  const status = fault.status ?? 500;
  const retry: Record<string, string> =
    fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
  const [code, message] = codes[status] ?? ['UnknownError', 'The request failed.'];
  if (fault.html) {
    const page = `<html><head><title>${status}</title></head><body><h1>${message}</h1></body></html>`;
    return { status, headers: { ...retry, 'Content-Type': 'text/html; charset=utf-8' }, body: page };
  }
  return errorAnswer(
    new GraphFailure(status, code, message, retry),
    requestId,
    headers['client-request-id'] ?? requestId,
  );
}

/** Real milliseconds. */
export const wait = async (milliseconds = 0): Promise<undefined> => {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return undefined;
};

import type { Answer } from '../http/answer';

/** An answer of Graph that is an error. */
export class GraphFailure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
    /** Further members of the error object, as some services add. */
    readonly extra: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

export const badRequest = (message: string, code = 'Request_BadRequest'): GraphFailure =>
  new GraphFailure(400, code, message);

export const noSuchObject = (id: string): GraphFailure =>
  new GraphFailure(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** Graph's error body; the request ids let support find the request. */
export function errorAnswer(failure: GraphFailure, requestId: string, clientRequestId: string): Answer {
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': clientRequestId,
  };
  const error = { code: failure.code, message: failure.message, ...failure.extra, innerError };
  return { status: failure.status, headers: failure.headers, body: { error } };
}

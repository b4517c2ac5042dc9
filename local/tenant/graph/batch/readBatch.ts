import { badRequest } from '../graphFailure';
import type { GraphFailure } from '../graphFailure';

/** One request inside a $batch. */
export interface InnerRequest {
  id: string;
  method: string;
  /** Relative to the version: "/users/...". */
  url: string;
  headers: Record<string, string>;
  body: unknown;
  dependsOn: string[];
}

/** A batch holds at most 20 requests (JSON batching). */
const maxRequests = 20;
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const malformed = (message: string): GraphFailure => badRequest(message, 'BadRequest');

const lower = (headers: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries((headers ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ]),
  );

function readRequest(value: unknown): InnerRequest {
  const given = (value ?? {}) as Partial<Record<keyof InnerRequest, unknown>>;
  const { id, method, url } = given;
  if (typeof id !== 'string' || id === '') throw malformed('Invalid batch payload format: every request needs an id.');
  if (typeof method !== 'string' || !methods.includes(method.toUpperCase()))
    throw malformed(`Invalid batch payload format: request ${id} has no valid method.`);
  if (typeof url !== 'string' || url === '') throw malformed(`Invalid batch payload format: request ${id} has no url.`);
  const headers = lower(given.headers);
  if (given.body !== undefined && headers['content-type'] === undefined) {
    throw malformed(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  const dependsOn = Array.isArray(given.dependsOn) ? given.dependsOn.map((other) => String(other).toLowerCase()) : [];
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers,
    body: given.body,
    dependsOn,
  };
}

/** A request may depend on requests before it only, which also rules out circles. */
function checkDependencies(requests: InnerRequest[]): void {
  const earlier = new Set<string>();
  for (const { id, dependsOn } of requests) {
    const unknown = dependsOn.find((other) => !earlier.has(other));
    if (unknown !== undefined)
      throw malformed(
        `Invalid batch payload format: request ${id} depends on '${unknown}', which does not stand before it.`,
      );
    earlier.add(id.toLowerCase());
  }
}

/** The requests of a $batch body. @throws GraphFailure 400 when the batch is malformed: nothing of it is carried out then */
export function readBatch(body: unknown): InnerRequest[] {
  const list = (body as { requests?: unknown } | null | undefined)?.requests;
  if (!Array.isArray(list) || list.length === 0) throw malformed('Invalid batch payload format.');
  if (list.length > maxRequests)
    throw malformed(`Number of batch request steps exceeds the maximum value of ${maxRequests}.`);
  const requests = list.map(readRequest);
  const ids = requests.map(({ id }) => id.toLowerCase());
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw malformed(`Request Id has to be unique in a batch. Duplicate id: '${twice}'.`);
  checkDependencies(requests);
  return requests;
}

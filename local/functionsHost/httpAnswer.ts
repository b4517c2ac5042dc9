import type { OutgoingHttpHeaders, ServerResponse } from 'http';
import type { RpcHttpCookie, RpcHttpResponse } from './workerProtocol';

/** Writes what a handler returned as the answer to the request. A handler that returned nothing gives 204. */
export function writeAnswer(response: ServerResponse, answer: RpcHttpResponse | undefined): void {
  if (!answer) {
    response.writeHead(204).end();
    return;
  }
  const status = Number(answer.statusCode);
  const headers: OutgoingHttpHeaders = answer.headers;
  if (answer.cookies.length > 0) headers['set-cookie'] = answer.cookies.map(serialiseCookie);
  const mayHaveBody = status >= 200 && status !== 204 && status !== 304;
  const bytes = answer.body?.bytes;
  if (mayHaveBody) headers['content-length'] = bytes?.byteLength ?? 0;
  response.writeHead(status, headers);
  if (mayHaveBody && bytes && bytes.byteLength > 0) response.end(bytes);
  else response.end();
}

const sameSiteWords = { none: undefined, lax: 'Lax', strict: 'Strict', explicitNone: 'None' } as const;

function serialiseCookie(cookie: RpcHttpCookie): string {
  const sameSite = sameSiteWords[cookie.sameSite];
  return [
    `${cookie.name}=${encodeURIComponent(cookie.value)}`,
    cookie.domain && `Domain=${cookie.domain.value}`,
    cookie.path && `Path=${cookie.path.value}`,
    cookie.expires && `Expires=${new Date(cookie.expires.value.seconds * 1000).toUTCString()}`,
    cookie.maxAge && `Max-Age=${cookie.maxAge.value}`,
    cookie.secure?.value && 'Secure',
    cookie.httpOnly?.value && 'HttpOnly',
    sameSite && `SameSite=${sameSite}`,
  ]
    .filter(Boolean)
    .join('; ');
}

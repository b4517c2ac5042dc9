import { randomUUID } from 'node:crypto';
import { badRequest } from '../graphFailure';
import type { GraphFailure } from '../graphFailure';

/** Graph waits so long for the answer of a notification address. */
export const answerWithinMs = 10_000;
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/i;

/** Whether this tenant may call an address: it never leaves this machine. */
export function isOnThisMachine(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && loopback.test(hostname);
}

/** The address took too long. */
class TookTooLong extends Error {}

/** Posts and reads the answer; redirects are not followed. @throws when there is no answer in time */
export async function post(
  address: string,
  body: { text: string; type: string },
  { withinMs, signal }: { withinMs: number; signal: AbortSignal },
): Promise<{ status: number; type: string; text: string }> {
  const abort = new AbortController();
  const end = (): void => abort.abort(signal.reason);
  const timer = setTimeout(() => abort.abort(new TookTooLong()), withinMs);
  signal.addEventListener('abort', end);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': body.type },
      body: body.text,
      redirect: 'manual',
      signal: abort.signal,
    });
    const text = await response.text();
    return { status: response.status, type: response.headers.get('content-type') ?? '', text };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

const refused = (message: string): GraphFailure => badRequest(message, 'ValidationError');

/**
 * Asks a notification address to show that it belongs to the application: it must send the token back as plain text with 200.
 *
 * @throws GraphFailure 400 ValidationError
 */
export async function validateAddress(
  address: string,
  options: { withinMs: number; signal: AbortSignal },
): Promise<void> {
  const url = new URL(address);
  // Characters that must be decoded: whoever sends the query back as it came is refused.
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  url.searchParams.set('validationToken', token);
  const answer = await post(url.href, { text: '', type: 'text/plain; charset=utf-8' }, options).catch(
    (error: Error) => {
      throw refused(
        error instanceof TookTooLong
          ? 'Subscription validation request timed out.'
          : 'Subscription validation request failed. Notification endpoint could not be reached.',
      );
    },
  );
  if (answer.status !== 200)
    throw refused(
      'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
    );
  if (!answer.type.toLowerCase().startsWith('text/plain'))
    throw refused("Subscription validation request failed. Response must have content type 'text/plain'.");
  if (answer.text !== token)
    throw refused(
      'Subscription validation request failed. Response must exactly match validationToken query parameter.',
    );
}

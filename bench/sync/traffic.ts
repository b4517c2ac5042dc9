import type { RecordedRequest } from '../../local/tenant/recording/recording';
import { retryAfterIgnored as ignoredOf } from '../retryAfter';

/**
 * A $batch itself is no operation: what is inside has lines of its own. Mail and Teams, by which leads are told of a run that
 * waits, are not the directory, though their paths begin with a user.
 */
const isOfDirectory = ({ url }: RecordedRequest): boolean =>
  /\/v1\.0\/(users|groups)\b(?!\/[^/]+\/(messages|sendMail|teamwork|chats)\b)/i.test(url);
const isRead = ({ method }: RecordedRequest): boolean => method === 'GET';

/** What was asked of the directory, each attempt counted; those inside a $batch singly. */
export function countTraffic(entries: readonly RecordedRequest[]): { reads: number; writes: number } {
  const asked = entries.filter(isOfDirectory);
  const reads = asked.filter(isRead).length;
  return { reads, writes: asked.length - reads };
}

/** Requests that were made although the service had asked for a pause; subscriptions have limits of their own. */
export function retryAfterIgnored(entries: readonly RecordedRequest[]): number {
  return ignoredOf(entries, ({ url }) => (url.includes('/subscriptions') ? 'subscriptions' : 'identity'));
}

/** How often the service said that it was too much. */
export function throttledIn(entries: readonly RecordedRequest[]): number {
  return entries.filter(({ status }) => status === 429).length;
}

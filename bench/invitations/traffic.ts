import type { RecordedRequest } from '../../local/tenant/recording/recording';
import { retryAfterIgnored as ignoredOf } from '../retryAfter';

/** Whether a request is about a calendar or an online meeting; those inside a $batch have lines of their own. */
const isInviting = ({ url }: RecordedRequest): boolean => /\/users\/[^/]+\/(events|calendar|onlineMeetings)/i.test(url);

/** Requests about calendars and meetings that were made, each attempt counted. */
export function operationsIn(entries: readonly RecordedRequest[]): number {
  return entries.filter(isInviting).length;
}

/** Graph throttles each mailbox by itself, and Teams meetings apart from mailboxes. */
function workloadOf({ url }: RecordedRequest): string {
  const [, owner = '', part = ''] = /\/users\/([^/?]+)\/(\w+)/.exec(url) ?? [];
  return part.toLowerCase() === 'onlinemeetings' ? 'meetings' : owner.toLowerCase();
}

/** Requests about them that were made although the service had asked for a pause that was not over. */
export function retryAfterIgnored(entries: readonly RecordedRequest[]): number {
  return ignoredOf(entries.filter(isInviting), workloadOf);
}

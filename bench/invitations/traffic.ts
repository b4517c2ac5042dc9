import type { RecordedRequest } from '../../local/tenant/recording/recording';

/** Another instance hears of a Retry-After a moment later; what it had under way by then is no disregard. */
const hearsAfterMs = 1_000;
const clockGrainMs = 25;

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

/** Requests that were made although the service had asked for a pause that was not over. */
export function retryAfterIgnored(entries: readonly RecordedRequest[]): number {
  const asked = entries.filter(isInviting);
  const pauses = asked.flatMap((entry) => {
    const seconds = Number(headerOf(entry, 'retry-after'));
    if (!(entry.status === 429 || entry.status === 503) || !(seconds > 0)) return [];
    const from = Date.parse(entry.at) + entry.ms;
    return [{ from, until: from + seconds * 1_000, instance: entry.instance, workload: workloadOf(entry) }];
  });
  return asked.filter((entry) => {
    const at = Date.parse(entry.at);
    return pauses.some(({ from, until, instance, workload }) => {
      if (workload !== workloadOf(entry)) return false;
      const heardAt = from + (instance === entry.instance ? 0 : hearsAfterMs);
      return at > heardAt + clockGrainMs && at < until - clockGrainMs;
    });
  }).length;
}

function headerOf({ responseHeaders }: RecordedRequest, name: string): string | undefined {
  return Object.entries(responseHeaders).find(([key]) => key.toLowerCase() === name)?.[1];
}

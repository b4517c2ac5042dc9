import type { RecordedRequest } from '../local/tenant/recording/recording';

/** Another instance hears of a Retry-After a moment later; what it had under way by then is no disregard. */
const hearsAfterMs = 1_000;
const clockGrainMs = 25;

/**
 * Requests that were made although the service had asked for a pause that was not over.
 *
 * @param workloadOf - what Graph throttles apart from the rest: a pause of one is none of another
 */
export function retryAfterIgnored(
  entries: readonly RecordedRequest[],
  workloadOf: (entry: RecordedRequest) => string,
): number {
  const pauses = entries.flatMap((entry) => {
    const seconds = Number(headerOf(entry, 'retry-after'));
    if (!(entry.status === 429 || entry.status === 503) || !(seconds > 0)) return [];
    const from = Date.parse(entry.at) + entry.ms;
    return [{ from, until: from + seconds * 1_000, instance: entry.instance, workload: workloadOf(entry) }];
  });
  return entries.filter((entry) => {
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

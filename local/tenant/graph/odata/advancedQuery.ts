import { GraphFailure } from '../graphFailure';
import type { GraphCall } from '../graphCall';

const unsupported = (message: string): GraphFailure => new GraphFailure(400, 'Request_UnsupportedQuery', message);

/**
 * Refuses an advanced directory query that lacks `ConsistencyLevel: eventual` (on every page) or, where it is needed, `$count=true`.
 *
 * @param reasons what makes the query advanced, in words; empty when nothing does.
 * @throws GraphFailure 400 Request_UnsupportedQuery
 */
export function requireEventual(call: GraphCall, reasons: { needsCount: string[]; headerOnly: string[] }): void {
  const eventual = call.headers.consistencylevel?.toLowerCase() === 'eventual';
  const reason = [...reasons.needsCount, ...reasons.headerOnly][0];
  if (reason !== undefined && !eventual) {
    throw unsupported(`${reason} is only supported with the request header 'ConsistencyLevel: eventual'.`);
  }
  if (reasons.needsCount[0] !== undefined && call.query.get('$count') !== 'true') {
    throw unsupported(
      `${reasons.needsCount[0]} is only supported with $count=true and the request header 'ConsistencyLevel: eventual'.`,
    );
  }
}

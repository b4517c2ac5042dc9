import { allowed, freeFrom, ofLastDay, refused, type Instant, type Result } from '../kernel';
import type { AdoptedSeries } from './series';

/**
 * So often within 24 hours leads of a community change which series they count on, or up to which day: each time people get
 * mails of every session that it covers.
 */
const changesADay = 3;

/** `from`: when it will be possible. */
export type CountingRefusal = {
  readonly code: 'seriesChangedTooOften';
  readonly limit: number;
  readonly from: Instant;
  readonly timeZone: string;
};

/**
 * Whether leads of a community may adopt a series now, leave one, or count on one up to another day.
 *
 * @param changed - the series that it is done to
 * @param all - every series of the community, also those that were left within the last day
 * @param timeZone - in which the refusal says when it will be possible
 * @returns when it was done to that series within 24 hours, with this time
 */
export function checkCounting(
  changed: Pick<AdoptedSeries, 'changes'> | undefined,
  all: readonly Pick<AdoptedSeries, 'changes'>[],
  now: Instant,
  timeZone: string,
): Result<readonly Instant[], CountingRefusal> {
  const instants = all.flatMap(({ changes = [] }) => changes);
  const from = freeFrom(instants, 1, changesADay, now);
  return from === undefined
    ? allowed([...ofLastDay(changed?.changes ?? [], now), now])
    : refused({ code: 'seriesChangedTooOften', limit: changesADay, from, timeZone });
}

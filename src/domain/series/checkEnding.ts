import { allowed, freeFrom, ofLastDay, refused, type Instant, type Result } from '../kernel';
import type { LocalDate } from '../sessions';
import type { AdoptedSeries } from './series';

/** So often within 24 hours a series gets another last day: everybody on it gets a mail of each. */
const endingsADay = 2;

/** `from`: when it will be possible. */
export type EndingRefusal = {
  readonly code: 'seriesEndedTooOften';
  readonly limit: number;
  readonly from: Instant;
  readonly timeZone: string;
};

/**
 * Whether a series may get that last day now. Only a series of our own mailbox is changed by us; the organiser of another
 * one is asked once, whichever day is wanted.
 *
 * @param before - as it was adopted, or left within the last day
 * @param timeZone - in which the refusal says when it will be possible
 * @returns when it got another last day within 24 hours, with this time
 */
export function checkEnding(
  before: Pick<AdoptedSeries, 'until' | 'endings'>,
  { isOurs, until }: { readonly isOurs: boolean; readonly until?: LocalDate | undefined },
  now: Instant,
  timeZone: string,
): Result<readonly Instant[], EndingRefusal> {
  const { endings = [] } = before;
  const recent = ofLastDay(endings, now);
  if (!isOurs || until === undefined || until === before.until) return allowed(recent);
  const from = freeFrom(endings, 1, endingsADay, now);
  return from === undefined
    ? allowed([...recent, now])
    : refused({ code: 'seriesEndedTooOften', limit: endingsADay, from, timeZone });
}

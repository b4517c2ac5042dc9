import { allowed, freeFrom, refused, type Instant, type Result } from '../../kernel';

/** How often people are told of something within 24 hours, and how many sessions somebody may start. */
export const tellingLimits = {
  /** Those of one session. */
  ofSession: 5,
  /** All sessions of a community together. */
  ofCommunity: 60,
  /** Sessions that are started in a community. */
  started: 10,
  /** Sessions to come that somebody has started, whenever that was. */
  startedToCome: 60,
} as const;

/** `from`: when it will be possible. */
export type TellingRefusal =
  | { readonly code: 'toldTooOften'; readonly limit: number; readonly from: Instant; readonly timeZone: string }
  | {
      readonly code: 'communityToldTooOften';
      readonly limit: number;
      readonly from: Instant;
      readonly timeZone: string;
    };

/** `from` is absent where only time or a cancellation makes room. */
export type StartingRefusal = {
  readonly code: 'tooManySessions';
  readonly limit: number;
  readonly from?: Instant;
  readonly timeZone: string;
};

/** What is counted of a session. */
export interface ToldSession {
  /** When its people were told of it, or will be soon. */
  readonly tellings?: readonly Instant[];
}

/**
 * Whether the people of these sessions may be told of something now.
 *
 * @param toTell - the sessions whose people are told; what is new and stands in no calendar yet counts as one without tellings
 * @param all - every session of the community
 * @param timeZone - in which the refusal says when it will be possible
 */
export function checkTelling(
  toTell: readonly ToldSession[],
  all: readonly ToldSession[],
  now: Instant,
  timeZone: string,
): Result<true, TellingRefusal> {
  const { ofSession, ofCommunity } = tellingLimits;
  const full = toTell
    .map(({ tellings = [] }) => freeFrom(tellings, 1, ofSession, now))
    .reduce<Instant | undefined>((latest, from) => ((from ?? '') > (latest ?? '') ? from : latest), undefined);
  if (full) return refused({ code: 'toldTooOften', limit: ofSession, from: full, timeZone });
  const tellings = all.flatMap((session) => session.tellings ?? []);
  const from = freeFrom(tellings, toTell.length, ofCommunity, now);
  return from ? refused({ code: 'communityToldTooOften', limit: ofCommunity, from, timeZone }) : allowed(true);
}

/**
 * Whether somebody may start one more session.
 *
 * @param started - when each session was started that is to come or was started within a day; `isToCome`: it takes place
 */
export function checkStarting(
  started: readonly { readonly at?: Instant; readonly isToCome: boolean }[],
  now: Instant,
  timeZone: string,
): Result<true, StartingRefusal> {
  const code = 'tooManySessions';
  const starts = started.flatMap(({ at }) => at ?? []);
  const from = freeFrom(starts, 1, tellingLimits.started, now);
  if (from) return refused({ code, limit: tellingLimits.started, from, timeZone });
  const { startedToCome: limit } = tellingLimits;
  return started.filter(({ isToCome }) => isToCome).length < limit ? allowed(true) : refused({ code, limit, timeZone });
}

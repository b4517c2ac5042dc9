/** Tells the time. Rules never look at the clock themselves; they are told. */
export interface Clock {
  /** The time of the organisation: what sessions, topics and tenant data live by. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Keeps real time whatever clock the organisation lives by: for leases, retries and caches. Milliseconds since the epoch. */
export type RealTime = () => number;

export const realTime: RealTime = () => Date.now();

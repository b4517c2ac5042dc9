import * as z from 'zod';
import { realTime, type Clock } from './clock';

const clockAnswer = z.object({ offsetMs: z.number() });

/** How long a known offset is used before it is asked for again, in milliseconds. */
const freshFor = 500;

/**
 * The clock of the local tenant, which a developer can set. Development only: settings refuse it in Azure.
 *
 * @param url - where the tenant tells its clock
 */
export class DevelopmentClock implements Clock {
  private offsetMs = 0;
  private askedAt = -Infinity;

  constructor(private readonly url: string) {}

  now(): Date {
    return new Date(realTime() + this.offsetMs);
  }

  /** Called before each piece of work; asks at most every half second, and keeps the known offset when nobody answers. */
  async refresh(): Promise<void> {
    if (realTime() - this.askedAt < freshFor) return;
    this.askedAt = realTime();
    try {
      const answer = await fetch(this.url, { signal: AbortSignal.timeout(2_000) });
      this.offsetMs = clockAnswer.parse(await answer.json()).offsetMs;
    } catch {
      // The tenant is restarting: the offset known so far is the best there is.
    }
  }
}

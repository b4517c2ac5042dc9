import * as z from 'zod';
import { realTime, type Clock } from './clock';
import { Unavailable } from './unavailable';

const clockAnswer = z.object({ offsetMs: z.number() });

/** How long a known offset is used before it is asked for again, in milliseconds. */
const freshFor = 100;

/**
 * The clock of the local tenant, which a developer can set. Development only: settings refuse it in Azure.
 *
 * @param url - where the tenant tells its clock
 */
export class DevelopmentClock implements Clock {
  private offsetMs: number | undefined;
  private askedAt = -Infinity;
  private asking: Promise<void> = Promise.resolve();

  constructor(private readonly url: string) {}

  now(): Date {
    return new Date(realTime() + (this.offsetMs ?? 0));
  }

  /**
   * Called before each piece of work; asks at most ten times a second, one question for all who come meanwhile, and keeps
   * the known offset when nobody answers.
   * @throws Unavailable while no offset is known: nothing may be planned at the wrong time
   */
  async refresh(): Promise<void> {
    if (realTime() - this.askedAt >= freshFor || this.offsetMs === undefined) {
      this.askedAt = realTime();
      this.asking = this.ask();
    }
    await this.asking;
    if (this.offsetMs === undefined) throw new Unavailable('clock');
  }

  private async ask(): Promise<void> {
    try {
      const answer = await fetch(this.url, { signal: AbortSignal.timeout(2_000) });
      this.offsetMs = clockAnswer.parse(await answer.json()).offsetMs;
    } catch {
      // The tenant is restarting: the offset known so far is the best there is.
    }
  }
}

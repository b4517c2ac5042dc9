/** This machine's two clocks, in milliseconds: the one people set, and the one that only runs. */
export interface LocalClocks {
  readonly wall: () => number;
  readonly running: () => number;
}

/** What time it is by the API's clock, however wrong this machine's may be. */
interface ServerClock {
  /** In milliseconds since 1970. Until the API has said it, this machine's own time. */
  now(): number;
  /** Takes an answer's time: it was put together at some moment between asking and hearing. */
  hear(serverTime: string, asked: LocalMoment): void;
  /** A moment to hand to `hear`. */
  ask(): LocalMoment;
  /** True when this machine has slept, or its clock was set: what was worked out before holds no more. */
  hasSlipped(): boolean;
}

interface LocalMoment {
  readonly wall: number;
  readonly running: number;
}

/** The two clocks of a machine that is awake never part so far. */
const slipInMs = 1_500;

/** @param local - this machine's clocks */
export function createServerClock(local: LocalClocks): ServerClock {
  const ask = (): LocalMoment => ({ wall: local.wall(), running: local.running() });
  let offset = 0;
  let uncertain = Infinity;
  let reference: LocalMoment | undefined;

  const partedSince = (moment: LocalMoment): number => {
    const { wall, running } = ask();
    return Math.abs(wall - moment.wall - (running - moment.running));
  };

  return {
    ask,
    now: () => local.wall() + offset,
    hasSlipped: () => reference !== undefined && partedSince(reference) > slipInMs,
    hear: (serverTime, asked) => {
      const heard = Date.parse(serverTime);
      // An answer that a sleep lies in says nothing of when it was put together.
      if (Number.isNaN(heard) || partedSince(asked) > slipInMs) return;
      const { wall, running } = ask();
      const half = (running - asked.running) / 2;
      const estimate = heard - (wall - half);
      const slipped = reference !== undefined && partedSince(reference) > slipInMs;
      // A slow answer that agrees with a quick one would only make the countdown tremble.
      if (slipped || half <= uncertain || Math.abs(estimate - offset) > half + uncertain) {
        offset = estimate;
        uncertain = half;
      }
      reference = { wall, running };
    },
  };
}

import { createContext, useContext, useEffect, useState } from 'react';

const ServerClockContext = createContext<(() => number) | undefined>(undefined);

/** Its value says what time it is by the API's clock, in milliseconds since 1970. */
export const ServerClockProvider = ServerClockContext.Provider;

/** @returns a function that says what time it is by the API's clock, in milliseconds since 1970 */
export function useServerClock(): () => number {
  const clock = useContext(ServerClockContext);
  if (!clock) throw new Error('A view of the Lean Coffee stands outside its ServerClockProvider.');
  return clock;
}

const tickInMs = 250;

/**
 * What time it is by the API's clock, in milliseconds since 1970; draws again four times a second, so that a countdown
 * shows the same second on every screen.
 *
 * @param isRunning - false: nothing is drawn again
 */
export function useServerNow(isRunning = true): number {
  const clock = useServerClock();
  const [, setTicks] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = window.setInterval(() => setTicks((ticks) => ticks + 1), tickInMs);
    return () => window.clearInterval(timer);
  }, [isRunning]);
  return clock();
}

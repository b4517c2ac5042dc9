import { createContext, useContext } from 'react';

const ServerClockContext = createContext<(() => number) | undefined>(undefined);

/** Its value says what time it is by the API's clock, in milliseconds since 1970. */
export const ServerClockProvider = ServerClockContext.Provider;

/** @returns a function that says what time it is by the API's clock, in milliseconds since 1970 */
export function useServerClock(): () => number {
  const clock = useContext(ServerClockContext);
  if (!clock) throw new Error('A view of the Lean Coffee stands outside its ServerClockProvider.');
  return clock;
}

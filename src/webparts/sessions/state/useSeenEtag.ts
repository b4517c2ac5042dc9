import { useRef } from 'react';

/**
 * Names the state that somebody decides on: the one there was when the form opened, however things move on behind it, and
 * after a refusal the one there is now, since they have been told to look again.
 */
export function useSeenEtag(now: string, wasRefused: boolean): string {
  const seen = useRef(now);
  if (wasRefused) seen.current = now;
  return seen.current;
}

import { useEffect, useRef, type RefObject } from 'react';

/** Something kept in step with the API: it looks now and then, and need not while nobody can see the screen. */
export interface InStep {
  resume(): void;
  pause(): void;
  close(): void;
}

/**
 * Opens something that is kept in step, pauses it while the page is hidden, and lets it look at once when the reader or
 * the network comes back.
 *
 * @param open - opens it; another function opens it anew
 * @returns what is open, from the first effect on
 */
export function useInStep<Open extends InStep>(open: () => Open): RefObject<Open> {
  const opened = useRef<Open | null>(null);
  useEffect(() => {
    const current = (opened.current = open());
    const followVisibility = (): void => (document.hidden ? current.pause() : current.resume());
    followVisibility();
    document.addEventListener('visibilitychange', followVisibility);
    window.addEventListener('focus', followVisibility);
    window.addEventListener('online', followVisibility);
    return () => {
      document.removeEventListener('visibilitychange', followVisibility);
      window.removeEventListener('focus', followVisibility);
      window.removeEventListener('online', followVisibility);
      current.close();
    };
  }, [open]);
  return opened;
}

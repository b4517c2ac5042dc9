import { useEffect } from 'react';
import type { Phase } from '../../domain/leanCoffee';
import { DiscussionView, WrapUpView } from './parts';

/** At the latest, in milliseconds: a phase takes minutes, and a machine that is never idle should be ready all the same. */
const patienceInMs = 5_000;

/** Fetches the view of the next phase while the machine has nothing else to do, so that nobody waits at the change. */
export function useAhead(phase: Phase): void {
  useEffect(() => {
    const next = { proposing: undefined, voting: DiscussionView, discussing: WrapUpView, closed: undefined }[phase];
    if (!next) return undefined;
    const fetchIt = (): void => void next.ahead();
    // Safari has no idle callback.
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = window.setTimeout(fetchIt, patienceInMs);
      return () => window.clearTimeout(timer);
    }
    const wish = window.requestIdleCallback(fetchIt, { timeout: patienceInMs });
    return () => window.cancelIdleCallback(wish);
  }, [phase]);
}

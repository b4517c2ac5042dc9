import { useEffect, useState } from 'react';
import type { ProposalView } from '../../../domain/charter';
import { useText } from '../useText';

/** Browsers wait no longer in one go. */
const longestMs = 2 ** 31 - 1;

/** Whether nothing can be said about an open proposal any more by the reader's clock; it draws again at that moment. */
export function useHasClosed({ state, closesAt }: Pick<ProposalView, 'state' | 'closesAt'>): boolean {
  const { now } = useText();
  const [, setLooked] = useState(0);
  const isOpen = state === 'open';
  useEffect(() => {
    if (!isOpen) return undefined;
    let timer: number;
    const wait = (): void => {
      const left = Date.parse(closesAt) - now().getTime();
      if (left <= 0) return setLooked((times) => times + 1);
      timer = window.setTimeout(wait, Math.min(left, longestMs));
    };
    wait();
    return () => window.clearTimeout(timer);
  }, [isOpen, closesAt, now]);
  return isOpen && closesAt <= now().toISOString();
}

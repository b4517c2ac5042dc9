import { useEffect, useState, type RefObject } from 'react';

const idleAfterMs = 3_000;

/** @returns true once nobody has moved the mouse over an element or used the keyboard for a while */
export function useIdle(element: RefObject<HTMLElement>): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    let timer: number | undefined;
    const wake = (): void => {
      window.clearTimeout(timer);
      setIdle(false);
      timer = window.setTimeout(() => setIdle(true), idleAfterMs);
    };
    wake();
    const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
    signs.forEach((sign) => watched.addEventListener(sign, wake));
    return () => {
      window.clearTimeout(timer);
      signs.forEach((sign) => watched.removeEventListener(sign, wake));
    };
  }, [element]);
  return isIdle;
}

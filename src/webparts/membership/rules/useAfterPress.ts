import { useCallback, useEffect, useRef } from 'react';

/**
 * What leaves a field may change the form's height. While a button of the mouse or a finger is down, that would take away
 * what is being pressed; then it waits until the press is over.
 *
 * @returns carries out the latest of what it was given, now or after the press
 */
export function useAfterPress(act: () => void): () => void {
  const latest = useRef(act);
  latest.current = act;
  const isDown = useRef(false);
  const isWanted = useRef(false);
  useEffect(() => {
    const down = (): void => {
      isDown.current = true;
    };
    const up = (): void => {
      isDown.current = false;
      // The press itself is told after this.
      window.setTimeout(() => {
        if (isWanted.current) latest.current();
        isWanted.current = false;
      }, 0);
    };
    const ends = ['pointerup', 'pointercancel'] as const;
    document.addEventListener('pointerdown', down, true);
    for (const end of ends) document.addEventListener(end, up, true);
    return () => {
      isWanted.current = false;
      document.removeEventListener('pointerdown', down, true);
      for (const end of ends) document.removeEventListener(end, up, true);
    };
  }, []);
  return useCallback(() => {
    if (isDown.current) isWanted.current = true;
    else latest.current();
  }, []);
}

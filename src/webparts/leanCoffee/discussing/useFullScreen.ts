import { useEffect, useRef, type RefObject } from 'react';

/**
 * Shows an element on the whole screen where the browser and the host allow it; elsewhere it stays as it is drawn.
 *
 * @param onLeave - called when the reader leaves the full screen by the browser's own means
 */
export function useFullScreen(element: RefObject<HTMLElement>, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const shown = element.current;
    if (!shown || typeof shown.requestFullscreen !== 'function') return undefined;
    let isFull = false;
    const follow = (): void => {
      const wasFull = isFull;
      isFull = document.fullscreenElement === shown;
      if (wasFull && !isFull) leave.current();
    };
    document.addEventListener('fullscreenchange', follow);
    // Frames of other hosts may forbid it: then it covers the page, no more.
    shown.requestFullscreen().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      if (document.fullscreenElement === shown) document.exitFullscreen().catch(() => undefined);
    };
  }, [element]);
}

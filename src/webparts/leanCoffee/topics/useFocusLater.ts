import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Puts the focus on something as soon as it stands on the screen: what an action leaves behind is drawn only afterwards.
 *
 * @param root - where it is looked for
 * @returns takes selectors, the most wanted first
 */
export function useFocusLater(root: RefObject<HTMLElement>): (...selectors: string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  const tryNow = useCallback(() => {
    for (const selector of wanted.current) {
      const found = root.current?.querySelector<HTMLElement>(selector);
      if (!found) continue;
      wanted.current = [];
      found.focus();
      return;
    }
  }, [root]);
  useLayoutEffect(tryNow);
  return useCallback((...selectors) => {
    wanted.current = selectors;
  }, []);
}

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * When the reader's focus was on something that is gone after a change of `place`, puts it on the landmark instead of
 * letting it fall to the top of the page. While there is no landmark it waits for one.
 *
 * @param root - the part of the page that is watched
 * @param landmark - finds what takes the focus; it needs `tabIndex={-1}`
 * @param place - where the reader is; only a change of it may move the focus
 */
export function useFocusKept(root: RefObject<HTMLElement>, landmark: RefObject<HTMLElement>, place: unknown): void {
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    const watched = root.current;
    if (!watched) return undefined;
    const remember = (event: FocusEvent): void => {
      focused.current = event.target as Element;
    };
    const forget = (event: FocusEvent): void => {
      // An element that is being taken away loses the focus too; that is the one case to remember it for.
      const left = event.target as Element;
      window.setTimeout(() => {
        if (left.isConnected && focused.current === left && document.activeElement !== left) focused.current = null;
      }, 0);
    };
    watched.addEventListener('focusin', remember);
    watched.addEventListener('focusout', forget);
    return () => {
      watched.removeEventListener('focusin', remember);
      watched.removeEventListener('focusout', forget);
    };
  }, [root]);

  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    if (!landmark.current) return;
    focused.current = null;
    landmark.current.focus();
  }, [landmark, place]);
}

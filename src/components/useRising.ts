import { useLayoutEffect, useRef, type RefObject } from 'react';

const riseInMs = 200;

/**
 * Lets the rows of a list glide to their new places when their order changes, so that the eye can follow which topic
 * rose. Nothing moves for readers who have asked for less movement.
 *
 * @param list - its children carry `data-row`, a name that stays with the row
 * @param order - changes exactly when the rows should glide
 */
export function useRising(list: RefObject<HTMLElement>, order: string): void {
  const tops = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const rows = Array.from(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []);
    const before = tops.current;
    const start = list.current?.getBoundingClientRect().top ?? 0;
    tops.current = new Map(rows.map((row) => [row.dataset.row ?? '', row.getBoundingClientRect().top - start]));
    if (typeof window.matchMedia !== 'function' || window.matchMedia('(prefers-reduced-motion: reduce)').matches)
      return;
    for (const row of rows) {
      const from = before.get(row.dataset.row ?? '');
      const to = tops.current.get(row.dataset.row ?? '') ?? 0;
      if (from === undefined || from === to || typeof row.animate !== 'function') continue;
      row.animate([{ transform: `translateY(${from - to}px)` }, { transform: 'none' }], {
        duration: riseInMs,
        easing: 'ease-out',
      });
    }
  }, [list, order]);
}

import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { rowAt, type Tops } from './heights';

interface GridKeys {
  readonly box: RefObject<HTMLElement>;
  readonly people: readonly { readonly id: string }[];
  readonly tops: Tops;
  /** How much is in sight, in pixels. */
  readonly sight: number;
  /** Index of the row that has the focus, or would get it. */
  readonly active: number;
  bringIn(index: number): void;
  onActive(id: string): void;
}

/** Goes from row to row by keyboard, also to those that are not drawn yet. @returns for the grid's `onKeyDown` */
export function useGridKeys(grid: GridKeys): (event: KeyboardEvent) => void {
  const { box, people, tops, sight, active, bringIn, onActive } = grid;
  const toFocus = useRef<string>();

  useLayoutEffect(() => {
    if (toFocus.current === undefined) return;
    const rows = Array.from(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []);
    const row = rows.find(({ dataset }) => dataset.row === toFocus.current);
    if (!row) return;
    toFocus.current = undefined;
    row.focus({ preventScroll: true });
  });

  return useCallback(
    (event: KeyboardEvent) => {
      const last = people.length - 1;
      const here = tops.tops[active] ?? 0;
      const wanted = {
        ArrowDown: active + 1,
        ArrowUp: active - 1,
        PageDown: Math.max(active + 1, rowAt(tops, here + sight)),
        PageUp: Math.min(active - 1, rowAt(tops, Math.max(0, here - sight))),
        Home: 0,
        End: last,
      }[event.key];
      if (wanted === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const next = Math.max(0, Math.min(last, wanted));
      const person = people[next];
      if (!person) return;
      toFocus.current = person.id;
      onActive(person.id);
      bringIn(next);
    },
    [people, tops, sight, active, bringIn, onActive],
  );
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { rowAt, rowsInSight, topsOf, type Tops } from './heights';

/** Until rows have been measured. */
const usualHeight = 64;
/** Where nothing has a size, as before the first layout. */
const usualSight = 640;

/** So many rows stand in the page as any list does. More scroll in a box of their own, where only those in sight are drawn. */
const mostInPage = 100;

export interface RowsInSight {
  /** The rows scroll in their box, not with the page. */
  readonly scrolls: boolean;
  readonly tops: Tops;
  /** Indexes of the rows to be drawn. */
  readonly rows: readonly number[];
  /** How high the box is in which the rows scroll. */
  readonly sight: number;
  onScroll(): void;
  /** Scrolls just so far that the row is in sight as a whole. */
  bringIn(index: number): void;
}

/**
 * Which of many rows are drawn. Rows are as high as their text; what was not drawn yet is guessed, and when it turns out
 * otherwise above what one reads, that stays where it is.
 *
 * @param box - scrolls; each row within it carries `data-row`, its id
 * @param kept - index of a row that stays drawn, since it has the focus
 * @param search - what the rows were found by: another search begins at the top
 */
export function useRowsInSight(
  box: RefObject<HTMLElement>,
  people: readonly { readonly id: string }[],
  kept: number | undefined,
  search: unknown,
): RowsInSight {
  const heights = useRef(new Map<string, number>());
  const guess = useRef(usualHeight);
  const [measured, setMeasured] = useState(0);
  const [sight, setSight] = useState({ top: 0, height: usualSight });

  // eslint-disable-next-line react-hooks/exhaustive-deps -- the heights change with the measuring
  const tops = useMemo(() => topsOf(people, heights.current, guess.current), [people, measured]);
  const scrolls = people.length > mostInPage;
  const rows = useMemo(
    () => (scrolls ? rowsInSight(tops, sight, kept) : people.map((_row, index) => index)),
    [scrolls, people, tops, sight, kept],
  );

  const onScroll = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    const height = clientHeight || usualSight;
    setSight((before) => (before.top === scrollTop && before.height === height ? before : { top: scrollTop, height }));
  }, [box]);

  useLayoutEffect(() => {
    const drawn = Array.from(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []);
    const news = drawn.filter(({ offsetHeight, dataset: { row = '' } }) => {
      const isNew = offsetHeight > 0 && heights.current.get(row) !== offsetHeight;
      if (isNew) heights.current.set(row, offsetHeight);
      return isNew;
    });
    if (news.length === 0) return;
    // The first rows say how high rows are; another guess each time would move all that are drawn.
    if (guess.current === usualHeight) guess.current = averageOf(heights.current);
    setMeasured((times) => times + 1);
  }, [box, rows]);

  // What one reads stays where it is when rows above it turn out higher or lower than they were guessed.
  const anchor = useRef<{ readonly id: string; readonly within: number }>();
  useLayoutEffect(() => {
    const { current } = box;
    const index = anchor.current ? people.findIndex(({ id }) => id === anchor.current?.id) : -1;
    const top = tops.tops[index];
    if (!current || !anchor.current || top === undefined || index < 0) return;
    const wanted = top + anchor.current.within;
    if (Math.abs(wanted - current.scrollTop) < 1) return;
    current.scrollTop = wanted;
    onScroll();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- scrolling itself moves no row
  }, [measured, people]);
  useLayoutEffect(() => {
    const index = rowAt(tops, sight.top);
    const row = people[index];
    anchor.current = row && { id: row.id, within: sight.top - (tops.tops[index] ?? 0) };
  }, [tops, sight, people]);

  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    onScroll();
  }, [box, search, onScroll]);

  useEffect(() => {
    if (typeof ResizeObserver === 'undefined' || !box.current) return undefined;
    let width = box.current.clientWidth;
    const watch = new ResizeObserver(([entry]) => {
      const now = entry?.contentRect.width ?? width;
      // Narrower rows are higher: none of what was measured holds.
      if (Math.abs(now - width) >= 1) {
        heights.current.clear();
        guess.current = usualHeight;
        setMeasured((times) => times + 1);
      }
      width = now;
      onScroll();
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box, onScroll]);

  const bringIn = useCallback(
    (index: number) => {
      const { current } = box;
      const [top = 0, bottom = 0] = [tops.tops[index], tops.tops[index + 1]];
      if (!current) return;
      if (!scrolls) {
        const row = Array.from(current.querySelectorAll<HTMLElement>('[data-row]'))[index];
        row?.scrollIntoView?.({ block: 'nearest' });
        return;
      }
      const height = current.clientHeight || usualSight;
      if (top < current.scrollTop) current.scrollTop = top;
      else if (bottom > current.scrollTop + height) current.scrollTop = bottom - height;
      onScroll();
    },
    [box, tops, scrolls, onScroll],
  );
  return { scrolls, tops, rows, sight: scrolls ? sight.height : usualSight, onScroll, bringIn };
}

function averageOf(heights: ReadonlyMap<string, number>): number {
  const known = Array.from(heights.values());
  return Math.round(known.reduce((sum, height) => sum + height, 0) / known.length);
}

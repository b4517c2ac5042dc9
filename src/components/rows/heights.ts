/** Where rows of different heights lie, one below the other. All in pixels. */
export interface Tops {
  /** The top of each row; one more at the end, which is the height of all. */
  readonly tops: Float64Array;
  readonly height: number;
}

/**
 * @param heights - of the rows that were drawn once, by id
 * @param guess - of those that were not
 */
export function topsOf(
  ids: readonly { readonly id: string }[],
  heights: ReadonlyMap<string, number>,
  guess: number,
): Tops {
  const tops = new Float64Array(ids.length + 1);
  let top = 0;
  ids.forEach(({ id }, index) => {
    tops[index] = top;
    top += heights.get(id) ?? guess;
  });
  tops[ids.length] = top;
  return { tops, height: top };
}

/** The row that lies at this height; the last one for whatever lies below all. */
export function rowAt({ tops }: Tops, y: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The rows to be drawn: those in sight, some before and after, and one that must not go, in their order. */
export function rowsInSight(
  tops: Tops,
  sight: { readonly top: number; readonly height: number },
  kept: number | undefined,
): readonly number[] {
  const count = tops.tops.length - 1;
  if (count <= 0) return [];
  const around = 4;
  const first = Math.max(0, rowAt(tops, sight.top) - around);
  const last = Math.min(count - 1, rowAt(tops, sight.top + sight.height) + around);
  const rows = Array.from({ length: last - first + 1 }, (_none, index) => first + index);
  if (kept === undefined || kept >= count || (kept >= first && kept <= last)) return rows;
  return kept < first ? [kept, ...rows] : [...rows, kept];
}

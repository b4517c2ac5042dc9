/** The same list with one item a place further up (-1) or down (1); as it was when there is no such place. */
export function moved(ids: readonly string[], id: string, step: 1 | -1): readonly string[] {
  const place = ids.indexOf(id);
  const other = ids[place + step];
  if (place < 0 || other === undefined) return ids;
  const after = [...ids];
  after[place] = other;
  after[place + step] = id;
  return after;
}

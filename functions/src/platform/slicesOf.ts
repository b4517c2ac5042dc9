/** Values in their order, at most so many together. */
export function* slicesOf<Value>(values: readonly Value[], most: number): Generator<readonly Value[]> {
  for (let first = 0; first < values.length; first += most) yield values.slice(first, first + most);
}

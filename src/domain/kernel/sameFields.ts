/**
 * Whether two values say the same, in whatever order their fields were written. A field that is undefined is absent, and
 * nothing at all is the same as nothing in it.
 */
export function sameFields(a: object | undefined, b: object | undefined): boolean {
  return JSON.stringify(inOrder(a ?? {})) === JSON.stringify(inOrder(b ?? {}));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => [name, inOrder(field)]);
}

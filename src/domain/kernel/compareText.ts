/** The order of two texts by their characters' codes, the same in every language; 0 when they are the same. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

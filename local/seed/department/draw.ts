/**
 * A fraction in [0,1) that is the same for the same two numbers, and says nothing about that of any others.
 *
 * @param index - whose.
 * @param aspect - what of them is drawn: another number for each thing.
 */
export function fractionOf(index: number, aspect: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(aspect + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** The item at a fraction of the way through a list. */
export const itemAt = <Item>(items: readonly Item[], fraction: number): Item =>
  items[Math.floor(fraction * items.length)] as Item;

/** Of items with weights: each gets as much of the way from 0 to 1 as its weight is of all. */
export function weighted<Item extends { readonly weight: number }>(items: readonly Item[]): (fraction: number) => Item {
  const whole = items.reduce((sum, { weight }) => sum + weight, 0);
  let reached = 0;
  const ends = items.map(({ weight }) => (reached += weight) / whole);
  return (fraction) => items[ends.findIndex((end) => fraction < end)] ?? (items[items.length - 1] as Item);
}

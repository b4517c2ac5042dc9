/**
 * A text as it is searched: small letters and digits, a blank before each word. Accents, apostrophes and hyphens make no
 * difference, for they are typed in many ways, or not at all.
 */
export function folded(text: string): string {
  // Most names have no accents, and to take them apart is what takes the time in a long list.
  const plain = /[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  const words = plain.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => (word ? ` ${word}` : '')).join('');
}

/** Whether each of the words that were typed begins a word of the text; both are folded. */
export function wordsBegin(text: string, typed: string): boolean {
  return typed
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => text.includes(` ${word}`));
}

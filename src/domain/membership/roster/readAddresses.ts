/** What no address holds; an apostrophe can be in one ("o'brien@…"), one around it is cut off. */
const between = /([\s<>()[\]{}",:|\\]+)/u;
/** What can stand around an address, or a name, and is no part of it. */
const quotes = "'‘’.";
/** The longest address that mail knows: 64 characters, "@", and 255. */
const longest = 320;

/** The addresses in a text, each once, in small letters. In steps that grow with the text alone: it is whatever somebody pastes. */
export function addressesIn(text: string): readonly string[] {
  if (!text.includes('@')) return [];
  return [...new Set(text.split(between).flatMap((piece) => addressOf(piece)?.toLowerCase() ?? []))];
}

/** A text with a blank in the place of each address. */
export function withoutAddresses(text: string): string {
  if (!text.includes('@')) return text;
  return text
    .split(between)
    .map((piece) => (addressOf(piece) === undefined ? piece : ' '))
    .join('');
}

/** A text without the signs at its ends; a pattern that looks for its end would try each place of a long row of them. */
export function trimSigns(text: string, signs: string): string {
  let [from, to] = [0, text.length];
  while (from < to && signs.includes(text.charAt(from))) from += 1;
  while (to > from && signs.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function addressOf(piece: string): string | undefined {
  const at = piece.indexOf('@', 1);
  if (at < 0) return undefined;
  const bare = trimSigns(trimEndOf(piece, '@'), quotes);
  const isAddress = bare.length <= longest && bare.slice(1, -1).includes('@');
  return isAddress ? bare : undefined;
}

function trimEndOf(text: string, sign: string): string {
  let to = text.length;
  while (to > 0 && text.charAt(to - 1) === sign) to -= 1;
  return text.slice(0, to);
}

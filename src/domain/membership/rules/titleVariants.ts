import type { TitleReading } from './normaliseTitle';
import { trades } from './titleWords';

/**
 * The ways in which a title can be read: each part as it stands; "Product and Delivery Manager" as both; "Manager, Product"
 * turned round.
 */
export function titleVariants({ parts }: TitleReading): readonly (readonly string[])[] {
  return parts.flatMap(({ words, sharesWithNext }, index) => {
    const next = parts[index + 1]?.words ?? [];
    const [only] = words;
    const turned = words.length === 1 && trades.has(only ?? '') && next.length > 0 ? [[...next, ...words]] : [];
    const shared = sharesWithNext ? sharing(words, next) : [];
    return [...shared, words, ...turned, ...besides(words)];
  });
}

/** "Product and delivery manager": each side of "and", with the trade that they share. */
function besides(words: readonly string[]): readonly (readonly string[])[] {
  const at = words.indexOf('and');
  if (at <= 0 || at === words.length - 1) return [];
  const [first, rest] = [words.slice(0, at), words.slice(at + 1)];
  return [...sharing(first, rest), first, rest, ...besides(rest)];
}

function sharing(words: readonly string[], next: readonly string[]): readonly (readonly string[])[] {
  const trade = next[next.length - 1] ?? '';
  return words.length === 1 && next.length > 1 && trades.has(trade) && !trades.has(words[0] ?? '')
    ? [[...words, trade]]
    : [];
}

import { tidyLine } from '../kernel';
import type { Clause } from './clause';

const longest = 60;

/** A clause in a few words: its heading, or how its text begins, without the signs of Markdown. */
export function clauseName({ heading, text }: Pick<Clause, 'heading' | 'text'>): string {
  if (heading) return heading;
  const plain = tidyLine(
    text
      .slice(0, 20 * longest)
      .replace(/!?\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
      .replace(/^[\s>#*+-]+/gm, ' ')
      // Where a word goes on, a line is a letter of it: `snake_case`.
      .replace(/[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''),
  );
  const characters = Array.from(plain);
  if (characters.length <= longest) return plain;
  const cut = characters.slice(0, longest - 1).join('');
  return `${cut.replace(/\s+\S*$/u, '').replace(/[\s\p{P}]+$/u, '')}…`;
}

import type { Clause } from '../../../domain/charter';

const longest = 60;

/** What a clause is called: its heading, or how it begins. */
export function clauseName({ heading, text }: Pick<Clause, 'heading' | 'text'>): string {
  if (heading) return heading;
  const plain = text
    .replace(/!?\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
    .replace(/^\s*(?:[-+*]|\d+[.)])\s+/gm, '')
    .replace(/[*_`#>[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', longest) + 1 || longest).trim()}…`;
}

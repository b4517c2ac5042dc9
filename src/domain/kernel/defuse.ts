/** Characters that turn the direction of text, or hide in it. */
const hidden = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** Everything with a scheme, what begins with www, and shares of a network: programs make links of them. */
const links =
  /(?:[a-z][a-z0-9+.-]{0,30}:\/\/|\b(?:callto|data|file|javascript|mailto|msteams|onenote|sip|sips|tel|vbscript):|\bwww\.|\\\\)\S+/giu;
/** A link or picture as Markdown writes it, to what a link would be made of. */
const written =
  /!?\[([^[\]]*)\]\(\s*<?(?=[a-z][a-z0-9+.-]{0,30}:|www\.|\\\\)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:\s[^()]*)?\)/giu;
/** A dot between a letter or digit and what may be the end of a host name: `example.org`. */
const dots = /(?<=[\p{L}\p{N}_-])([.。．｡])(?=\p{L}{2,})/gu;
/** `192.168.0.1`: a host without a name. */
const numbers = /\p{N}+(?:[.。．｡]\p{N}+){3,}/gu;
const at = /@(?=[\p{L}\p{N}])/gu;
/** Takes no room, and no program reads a name across it. */
const gap = '\u200B';

/**
 * Makes text that people wrote harmless in a message from an official mailbox: one line, without links or addresses that
 * a mail program would make clickable, without characters that hide or turn it, and not longer than it may be. Doing it
 * twice does no more than doing it once.
 *
 * @param most - characters it may have
 * @param instead - what stands in the place of a link, in the language of the message
 */
export function defuse(text: string, most: number, instead: string): string {
  const plain = text
    .replace(hidden, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(written, `$1 ${instead}`)
    .replace(links, instead);
  return shortened(plain, most)
    .replace(numbers, (host) => host.replace(/[^\p{N}]/gu, `$&${gap}`))
    .replace(dots, `$1${gap}`)
    .replace(at, `@${gap}`);
}

/** Whether `defuse` would put something in the place of a link. */
export function holdsLink(text: string): boolean {
  return text.replace(hidden, '').search(links) >= 0;
}

function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  // Without the sign before the cut: what is left of "www. ..." would be read as one with the dots.
  return `${characters
    .slice(0, most - 1)
    .join('')
    .replace(/[\s\p{P}]+$/u, '')}…`;
}

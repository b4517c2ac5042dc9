/** A piece of a mail: its text, or an element that mails of ours are made of. */
export type MailPiece =
  string | { readonly tag: MailTag; readonly href?: string; readonly pieces: readonly MailPiece[] };

const tags = ['p', 'div', 'br', 'hr', 'strong', 'em', 'ul', 'ol', 'li', 'a'] as const;
type MailTag = (typeof tags)[number];

const sameAs: Readonly<Record<string, MailTag>> = {
  b: 'strong',
  i: 'em',
  h1: 'p',
  h2: 'p',
  h3: 'p',
  tr: 'div',
  td: 'div',
};

/** What has no words for people. */
const unread = new Set(['script', 'style', 'head', 'title', 'template', 'iframe', 'object']);

/**
 * A mail as a tree of the few elements we write, so that it can be drawn in the colours of the page. Whatever else stands in
 * it keeps its words and loses the rest; a link leads to a web page or is none.
 *
 * @param html - the body of a mail
 */
export function mailTree(html: string): readonly MailPiece[] {
  return piecesOf(new DOMParser().parseFromString(html, 'text/html').body);
}

function piecesOf(parent: Node): MailPiece[] {
  return Array.from(parent.childNodes).flatMap((node): MailPiece[] => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent?.trim() ? [node.textContent] : spaceOf(node);
    if (!(node instanceof Element)) return [];
    const name = node.tagName.toLowerCase();
    if (unread.has(name)) return [];
    const pieces = piecesOf(node);
    const tag = tags.find((known) => known === name) ?? sameAs[name];
    if (!tag) return pieces;
    if (tag !== 'a') return [{ tag, pieces }];
    const href = node.getAttribute('href') ?? '';
    return /^https?:\/\//i.test(href) ? [{ tag, href, pieces }] : pieces;
  });
}

/** Between two words that are elements a space counts; between paragraphs it is how the text was written. */
function spaceOf(node: Node): MailPiece[] {
  const isBetweenWords = [node.previousSibling, node.nextSibling].every(
    (sibling) => sibling instanceof Element && /^(A|B|I|STRONG|EM|SPAN)$/.test(sibling.tagName),
  );
  return isBetweenWords ? [' '] : [];
}

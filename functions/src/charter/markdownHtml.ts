import { Lexer, type Token, type Tokens } from 'marked';
import { isLinkAllowed } from '../../../src/domain/charter';
import { escapeHtml } from '../../../src/domain/kernel';

/** Deeper than that nobody writes, but a program might. */
const deepest = 20;

/**
 * Markdown as HTML, made from an allow-list of what it may hold: raw HTML is shown as the text it is, images as links, and links lead
 * to lawful addresses only.
 */
export function markdownHtml(markdown: string): string {
  return blocks(new Lexer({ gfm: true }).lex(markdown), 0);
}

function blocks(tokens: readonly Token[], depth: number): string {
  return tokens.map((token) => block(token as Tokens.Generic, depth)).join('');
}

function block(token: Tokens.Generic, depth: number): string {
  if (depth > deepest) return `<p>${escapeHtml(token.raw)}</p>`;
  const within = token.tokens ?? [];
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'paragraph':
      return `<p>${inlines(within, depth)}</p>`;
    case 'text':
      return within.length > 0 ? inlines(within, depth) : escapeHtml(plain(token));
    case 'heading':
      // The page has headings of its own.
      return `<p><strong>${inlines(within, depth)}</strong></p>`;
    case 'blockquote':
      return `<blockquote>${blocks(within, depth + 1)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(plain(token))}</code></pre>`;
    case 'hr':
      return '<hr>';
    case 'list': {
      const { ordered, start, items } = token as unknown as Tokens.List;
      const tag = ordered ? 'ol' : 'ul';
      const from = ordered && typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
      const each = items.map((item) => `<li>${blocks(item.tokens, depth + 1)}</li>`);
      return `<${tag}${from}>${each.join('')}</${tag}>`;
    }
    default:
      return `<p>${escapeHtml(token.raw)}</p>`;
  }
}

function inlines(tokens: readonly Token[], depth: number): string {
  return tokens.map((token) => inline(token as Tokens.Generic, depth + 1)).join('');
}

function inline(token: Tokens.Generic, depth: number): string {
  if (depth > deepest) return escapeHtml(token.raw);
  const within = token.tokens ?? [];
  switch (token.type) {
    case 'strong':
      return `<strong>${inlines(within, depth)}</strong>`;
    case 'em':
      return `<em>${inlines(within, depth)}</em>`;
    case 'del':
      return `<del>${inlines(within, depth)}</del>`;
    case 'codespan':
      return `<code>${escapeHtml(plain(token))}</code>`;
    case 'br':
      return '<br>';
    case 'link':
    case 'image': {
      const address = String(token.href ?? '').replace(/&amp;/g, '&');
      const text = within.length > 0 ? inlines(within, depth) : escapeHtml(plain(token) || address);
      return isLinkAllowed(address)
        ? `<a href="${escapeHtml(address)}" rel="noopener noreferrer nofollow">${text}</a>`
        : text;
    }
    case 'escape':
    case 'text':
      return within.length > 0 ? inlines(within, depth) : escapeHtml(plain(token));
    default:
      return escapeHtml(token.raw);
  }
}

/** The text of a token as it was written: entities in it are read once, here or by nobody. */
function plain({ text }: Tokens.Generic): string {
  return typeof text === 'string' ? text : '';
}

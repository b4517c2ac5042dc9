import { defuse, escapeHtml } from '../kernel';

/** Room for whatever may be written about a session (`detailLimits`, a topic) in one line. */
const longest = 500;
const linkLeftOut = '(link left out)';
/** Takes no room. */
const gap = '\u200B';

/** What people wrote, as one line of text that no program makes a link of. */
export function plainLine(text: string): string {
  return defuse(text, longest, linkLeftOut);
}

/** The same, for a place in HTML. */
export function plainHtml(text: string): string {
  return escapeHtml(plainLine(text));
}

/**
 * The same, for a place of which is not written down whether it is read as text or as HTML, such as the comment of a
 * cancellation ("event: cancel", Microsoft Graph): it says the same in both.
 */
export function plainEitherWay(text: string): string {
  return plainLine(text)
    .replace(/</g, '‹')
    .replace(/>/g, '›')
    .replace(/&(?=[a-z#])/gi, `&${gap}`);
}

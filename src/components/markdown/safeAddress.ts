import { decodeEntities } from './decodeEntities';

const allowed = ['http:', 'https:', 'mailto:'];

/**
 * Where a link of a Markdown text may lead: to the web or to a mailbox.
 *
 * @param href - as it is written, entities and all
 * @returns the address as the browser will take it; nothing for any other scheme, and for what is no whole address
 */
export function safeAddress(href: string): string | undefined {
  try {
    // The browser's own reading decides, so that nothing it would overlook (tabs, line breaks) hides a scheme.
    const { protocol, href: whole } = new URL(decodeEntities(href));
    return allowed.includes(protocol) ? whole : undefined;
  } catch {
    return undefined;
  }
}

import { badRequest } from '../graphFailure';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const unescapeHtml = (text: string): string =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const page = (inner: string): string =>
  `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${inner}</body></html>`;

/** The text of a body, for previews and for `Prefer: outlook.body-content-type="text"`. */
export function plainText(html: string): string {
  const body = html.replace(/^[\s\S]*?<body[^>]*>/i, '').replace(/<\/body>[\s\S]*$/i, '');
  const lines = body
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, '')
    .replace(/<(br|\/p|\/div|\/li|\/h\d)[^>]*>/gi, '\r\n');
  return unescapeHtml(lines.replace(/<[^>]+>/g, ''))
    .replace(/(\r\n){3,}/g, '\r\n\r\n')
    .trim();
}

/** What Exchange keeps of a caller's itemBody: always HTML, without script. @throws GraphFailure 400 */
export function readBodyHtml(value: unknown): string {
  const { contentType = 'text', content = '' } = (value ?? {}) as { contentType?: string; content?: string | null };
  if (!/^(text|html)$/i.test(contentType))
    throw badRequest(
      `Cannot convert the value '${contentType}' to type 'microsoft.graph.bodyType'.`,
      'RequestBodyRead',
    );
  const text = content ?? '';
  if (/^text$/i.test(contentType))
    return page(text === '' ? '' : `<div class="PlainText">${escapeHtml(text).replace(/\r?\n/g, '<br>\r\n')}</div>`);
  // Exchange removes active content from what it is given.
  const safe = text.replace(/<script[\s\S]*?<\/script>/gi, '').replace(/\son\w+="[^"]*"/gi, '');
  return /<body/i.test(safe) ? safe : page(safe);
}

/** The link to a Teams meeting. */
export function teamsJoinUrl(thread: string, tenantId: string, organizerId: string): string {
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organizerId })).toLowerCase();
  return `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=${context}`;
}

/** The body with the block that Teams appends. The meeting lives as long as this block stays in the body. */
export function withTeamsBlock(html: string, joinUrl: string): string {
  const block =
    `<br><div style="width:100%"><span style="white-space:nowrap">${'_'.repeat(80)}</span></div>\r\n` +
    `<div class="me-email-text" lang="en-GB"><div class="me-email-text">Microsoft Teams meeting</div>` +
    `<div><a class="me-email-headline" href="${escapeHtml(joinUrl)}" target="_blank" rel="noreferrer noopener">Join the meeting now</a></div></div>\r\n` +
    `<div style="width:100%"><span style="white-space:nowrap">${'_'.repeat(80)}</span></div>`;
  return /<\/body>/i.test(html)
    ? html.replace(/<\/body>(?![\s\S]*<\/body>)/i, () => `${block}</body>`)
    : `${html}${block}`;
}

/** Whether a body still holds the block of the Teams meeting. */
export const hasTeamsBlock = (html: string, joinUrl: string): boolean =>
  html.includes(escapeHtml(joinUrl)) || html.includes(joinUrl);

import { escapeHtml } from '../kernel';

/**
 * Our words stand in an element of their own, named after their revision and the Teams link they carry, so that the body of
 * an event says what is in it. Exchange keeps ids in the organiser's copy, and puts `x_` before them where it shows them
 * inside another page.
 */
const ourElement = /<div\b[^<>]*\bid=["']?(?:x_)*guildhall-words-(\d+)(?:-([0-9a-z]+))?\b[^<>]*>/i;
/** A link to a Teams meeting, old or new, also when a filter has wrapped it. */
const meetingLink = /meetup-join|teams\.[a-z.]{1,99}(?:\/|%2f)meet(?:\/|%2f)/i;
/** The address of a Teams meeting itself; `hasMeetingLink` finds each of them in a body. */
const meetingAddress =
  /^https:\/\/(?:[\w-]+\.)*teams\.(?:microsoft\.(?:com|us)|live\.com|cloud\.microsoft)\/(?:l\/meetup-join\/|meet\/)[^\s"'<>]+$/i;
/** What the block that Teams writes begins with: a line across, or its own class. */
const lineAcross = /_{20,}/;
const teamsClass = /\bme-email-text\b/;

/**
 * Wraps words, which hold no `div` of their own, so that they are found again.
 *
 * @param link - the Teams link in them, if there is one
 */
export function asOurWords(html: string, revision: number, link?: string): string {
  return `<div id="guildhall-words-${revision}${link ? `-${markOf(link)}` : ''}">${html}</div>`;
}

/** The revision that the words in a body name; undefined when ours are not in it. */
export function wordsRevisionIn(body: string): number | undefined {
  const revision = ourElement.exec(body)?.[1];
  return revision === undefined ? undefined : Number(revision);
}

/** The mark of the Teams link that the words in a body carry; undefined when ours are not in it, or carry none. */
export function linkMarkIn(body: string): string | undefined {
  return ourElement.exec(body)?.[2];
}

/** A short name for a link, another one for another link (FNV-1a, 32 bits). */
export function markOf(link: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < link.length; at += 1) hash = Math.imul(hash ^ link.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Whether a body leads into a Teams meeting. */
export function hasMeetingLink(body: string): boolean {
  return meetingLink.test(body);
}

/** Whether an address that others have given leads into a Teams meeting, and nowhere else. */
export function isMeetingAddress(url: string): boolean {
  return meetingAddress.test(url);
}

/** The line that leads into the Teams meeting, where Teams has not put its own. */
export function joinLine(joinUrl: string): string {
  return `<p><a href="${escapeHtml(joinUrl)}">Join the Teams meeting</a></p>`;
}

/**
 * Puts new words into the body of an event that holds a Teams meeting, and keeps the block of the meeting: without it
 * Outlook would take the meeting off the event ("Update event", Microsoft Graph).
 *
 * @param body - as the calendar has it
 * @param words - ours, as `wordInvitation` words them
 * @param joinUrl - where the meeting is, for a body that has lost its link
 */
export function putWords(body: string, words: string, joinUrl: string): string {
  const put = replaceOurs(body, words) ?? replaceBeforeBlock(body, words) ?? prepend(body, words);
  return hasMeetingLink(put) ? put : prepend(put.replace(words, ''), words + joinLine(joinUrl));
}

function replaceOurs(body: string, words: string): string | undefined {
  const found = ourElement.exec(body);
  if (!found) return undefined;
  const end = endOfDiv(body, found.index);
  return end === undefined ? undefined : body.slice(0, found.index) + words + body.slice(end);
}

/** Where the element that begins at `start` ends; undefined when it is never closed. */
function endOfDiv(body: string, start: number): number | undefined {
  const tags = /<(\/?)div\b[^<>]*>/gi;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(body); tag; tag = tags.exec(body)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return undefined;
}

/** Everything before the block of the meeting gives way to our words. */
function replaceBeforeBlock(body: string, words: string): string | undefined {
  const starts = [lineAcross, teamsClass, meetingLink].flatMap((mark) => {
    const at = body.search(mark);
    return at < 0 ? [] : [Math.max(body.lastIndexOf('<div', at), body.lastIndexOf('<p', at))];
  });
  const start = Math.min(...starts.filter((at) => at >= 0));
  return Number.isFinite(start) ? body.slice(0, afterBodyTag(body)) + words + body.slice(start) : undefined;
}

function prepend(body: string, words: string): string {
  const at = afterBodyTag(body);
  return body.slice(0, at) + words + body.slice(at);
}

function afterBodyTag(body: string): number {
  const tag = /<body\b[^<>]*>/i.exec(body);
  return tag ? tag.index + tag[0].length : 0;
}

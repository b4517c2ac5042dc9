/** The most characters a title has, so that it stays one line on most screens. */
export const titleLimit = 60;

/** True when a title is too long to be taken. */
export function isTitleTooLong(title: string): boolean {
  return Array.from(title.trim()).length > titleLimit;
}

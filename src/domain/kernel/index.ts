export { compareText } from './compareText';
export { escapeHtml } from './escapeHtml';
export { allowed, refused } from './result';
export type { Result } from './result';
export type { Instant } from './instant';
export type { Problem } from './problem';
export { hasSomethingToSee, lengthOf, tidyLine, tidyLines } from './tidyText';

import type { Instant } from '../../kernel';

/**
 * So long after a change a replica of the directory may still answer with what was before, in milliseconds. Graph promises no
 * bound ("eventually consistent"); five minutes are far beyond what is seen, and cost only that a person's hand is noticed later.
 */
const lagMs = 5 * 60_000;

/** Whether what is read at an instant can't be older than a change: a write that went out has shown by then, or is lost. */
export function isSettled(readAt: Instant, changedAt: Instant): boolean {
  return Date.parse(readAt) - Date.parse(changedAt) > lagMs;
}

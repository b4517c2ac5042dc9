import type { Cancellation } from '../sessions';

/**
 * Words what everybody invited reads when a session does not take place; plain text, which Outlook puts above the
 * invitation.
 *
 * @param meetsInRhythm - whether the community goes on meeting in a rhythm, as it has been decided by now
 */
export function wordCancellation(
  { name }: { readonly name: string },
  { by, reason }: Pick<Cancellation, 'by' | 'reason'>,
  meetsInRhythm: boolean,
): string {
  switch (by) {
    case 'lead':
      return `This Lean Coffee of ${name} does not take place. ${reason}`.trim();
    case 'newRhythm':
      return meetsInRhythm
        ? `${name} meets at other times from now on, so this Lean Coffee does not take place. Its other sessions are in your calendar.`
        : `${name} no longer meets at fixed times, so this Lean Coffee does not take place. Your calendar will show when there is another one.`;
    case 'noTopics':
      return `Nobody had a topic for this Lean Coffee of ${name}, so the hour is yours. The board is open for the next one.`;
  }
}

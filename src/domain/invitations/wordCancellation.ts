import type { Cancellation } from '../sessions';
import { plainEitherWay } from './plainWords';

/**
 * Words what everybody invited reads when a session does not take place; one line, which Outlook puts above the
 * invitation. Nothing in it is read as markup.
 *
 * @param meetsInRhythm - whether the community goes on meeting in a rhythm, as it has been decided by now
 */
export function wordCancellation(
  community: { readonly name: string },
  { by, reason }: Pick<Cancellation, 'by' | 'reason'>,
  meetsInRhythm: boolean,
): string {
  const name = plainEitherWay(community.name);
  switch (by) {
    case 'lead':
      return `This Lean Coffee of ${name} does not take place.${reason ? ` Why: ${asSentence(plainEitherWay(reason))}` : ''}`;
    case 'newRhythm':
      return meetsInRhythm
        ? `${name} meets at other times from now on, so this Lean Coffee does not take place. Its other sessions are in your calendar.`
        : `${name} no longer meets at fixed times, so this Lean Coffee does not take place. Your calendar will show when there is another one.`;
    case 'noTopics':
      return `Nobody had a topic for this Lean Coffee of ${name}, so the hour is yours. The board is open for the next one.`;
  }
}

/** Ends as sentences do, so that what follows does not run into it. */
function asSentence(text: string): string {
  return /[.!?…:)]$/u.test(text) ? text : `${text}.`;
}

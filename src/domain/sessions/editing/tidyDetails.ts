import { allowed, hasSomethingToSee, lengthOf, refused, tidyLine, tidyLines, type Result } from '../../kernel';
import type { Place, Speaker } from '../session';

/** How long what people write about a session may be, in characters. */
export const detailLimits = {
  room: 200,
  accessNotes: 500,
  dialIn: 200,
  speakerName: 120,
  speakerMail: 254,
  speakerTopic: 300,
  reason: 300,
} as const;
type DetailField = keyof typeof detailLimits;

export type DetailsRefusal =
  | { readonly code: 'detailTooLong'; readonly field: DetailField; readonly limit: number; readonly length: number }
  | { readonly code: 'speakerWithoutName' }
  | { readonly code: 'speakerAddressUnusable' };

/** A place as it is kept: plain, bounded text; undefined when nothing is said about it. */
export function tidyPlace(raw: Place | null): Result<Place | undefined, DetailsRefusal> {
  if (!raw) return allowed(undefined);
  const room = tidyLine(raw.room ?? '');
  const accessNotes = tidyLines(raw.accessNotes ?? '').trim();
  const dialIn = tidyLine(raw.dialIn ?? '');
  const tooLong = firstTooLong({ room, accessNotes, dialIn });
  if (tooLong) return refused(tooLong);
  const place: Place = {
    ...(hasSomethingToSee(room) && { room }),
    ...(hasSomethingToSee(accessNotes) && { accessNotes }),
    ...(hasSomethingToSee(dialIn) && { dialIn }),
    ...(raw.captions && { captions: true }),
  };
  return allowed(Object.keys(place).length > 0 ? place : undefined);
}

/** A speaker as they are kept; undefined when nobody comes. */
export function tidySpeaker(raw: Speaker | null): Result<Speaker | undefined, DetailsRefusal> {
  if (!raw) return allowed(undefined);
  const [name, mail, topic] = [tidyLine(raw.name), tidyLine(raw.mail ?? ''), tidyLine(raw.topic ?? '')];
  const tooLong = firstTooLong({ speakerName: name, speakerMail: mail, speakerTopic: topic });
  if (tooLong) return refused(tooLong);
  if (!hasSomethingToSee(name)) return refused({ code: 'speakerWithoutName' });
  if (mail !== '' && !looksLikeAddress(mail)) return refused({ code: 'speakerAddressUnusable' });
  return allowed({ name, ...(mail !== '' && { mail }), ...(hasSomethingToSee(topic) && { topic }) });
}

/** Says of the first text that is longer than it may be how long it is. */
export function firstTooLong(
  texts: Partial<Record<DetailField, string>>,
): Extract<DetailsRefusal, { code: 'detailTooLong' }> | undefined {
  for (const [field, text] of Object.entries(texts) as [DetailField, string][]) {
    const [limit, length] = [detailLimits[field], lengthOf(text)];
    if (length > limit) return { code: 'detailTooLong', field, limit, length };
  }
  return undefined;
}

/** One mailbox, and nothing that could be read as more than one or names a way to it (`smtp:`); whether it exists only the calendar can say. */
function looksLikeAddress(mail: string): boolean {
  return /^[^\s@,:;<>"()]+@[^\s@,:;<>"()]+\.[^\s@,:;<>"().]+$/.test(mail);
}

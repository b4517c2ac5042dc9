import { arrangeParts, type Arranging } from './arrange';
import { addressesOf, attendeesOf, hasOtherAttendees, type WantedAttendees } from './attendees';
import { markOf } from './eventBody';
import type { InvitationPart } from './invited';
import { attendeesPerEvent, type WantedInvitation } from './wanted';

/** What of an event is changed, in one request. */
export interface PartChange {
  /** Exactly these; alone it tells only those added or removed. */
  readonly attendees?: WantedAttendees;
  readonly time: boolean;
  /** The words, and with them the place. */
  readonly words: boolean;
}

/** The one next thing to do so that the calendars say what is wanted. */
export type Step<Part> =
  /** Write these parts; nothing outside. */
  | { readonly kind: 'arrange'; readonly parts: readonly (Part | InvitationPart)[] }
  /** Make the event, with these people. `link` here and below: the Teams link in its words; absent when it holds the meeting itself. */
  | { readonly kind: 'create'; readonly part: Part; readonly attendees: WantedAttendees; readonly link?: string }
  /** Look for an event that an earlier attempt may have made, at the times it was asked for. */
  | { readonly kind: 'find'; readonly part: Part }
  /** See how the event stands; `forLink`: it stands, but Teams has not put its link on it yet. */
  | { readonly kind: 'look'; readonly part: Part; readonly forLink: boolean }
  | { readonly kind: 'change'; readonly part: Part; readonly change: PartChange; readonly link?: string }
  /**
   * Take the event out of all calendars. `tells`: because the session does not take place, and people shall read why;
   * `again`: nobody knows whether an earlier attempt did it; `anew`: another event takes its place.
   */
  | {
      readonly kind: 'cancel';
      readonly part: Part;
      readonly tells: boolean;
      readonly again: boolean;
      readonly anew: boolean;
    }
  /** Nobody has been told of this part: note that it is cancelled; nothing outside. */
  | { readonly kind: 'close'; readonly part: Part }
  /** Open the Teams meeting for everybody, with its co-organisers. */
  | { readonly kind: 'openMeeting'; readonly part: Part; readonly joinUrl: string };

/** What the rule has to know beside what is wanted and what stands. */
export interface StepFacts extends Arranging {
  /** Whether the Teams meeting behind the link has been opened for everybody, with the co-organisers of today. */
  readonly isOpen: (joinUrl: string) => boolean;
}

/**
 * Says what to do next. Whoever carries it out notes what came of it (`noteAsked` before, `noteSeen` and its like
 * after) and asks again, until there is nothing left. It looks at nothing but what is noted: a repetition after a crash
 * goes on where the notes end.
 */
export function nextStep<Part extends InvitationPart>(
  wanted: WantedInvitation,
  parts: readonly Part[],
  facts: StepFacts,
): Step<Part> | undefined {
  const standing = parts.filter(({ state }) => state === 'standing').sort((a, b) => a.number - b.number);
  if (wanted.state === 'cancelled') return standing[0] && undo(standing[0], true);
  // Before people are put anywhere it has to be known who is where.
  const unknown = standing.find(({ eventId, etag, underWay }) => eventId && (underWay ?? !etag));
  if (unknown) return { kind: 'look', part: unknown, forLink: false };
  const arranged = arrangeParts(wanted, parts, facts);
  if (arranged.length > 0) return { kind: 'arrange', parts: arranged };
  const first = standing.find(({ number }) => number === 1);
  for (const part of standing) {
    const step = stepFor(part, first, wanted, facts);
    if (step) return step;
  }
  // The meeting of a series is its organiser's, and then the first event holds none.
  if (!first?.joinUrl || facts.isOpen(first.joinUrl)) return undefined;
  return { kind: 'openMeeting', part: first, joinUrl: first.joinUrl };
}

function stepFor<Part extends InvitationPart>(
  part: Part,
  first: Part | undefined,
  wanted: WantedInvitation,
  facts: Arranging,
): Step<Part> | undefined {
  const isFirst = part === first;
  const isEmpty = part.people.length + part.guests.length === 0;
  // The first one holds the Teams meeting for all, so it stays. Who is still on another is taken off before it goes: then
  // nobody is on it whom we have not seen.
  if (isEmpty && !isFirst && part.addresses.length === 0) return undo(part, false);
  const link = wanted.meetingUrl ?? (isFirst ? undefined : first?.joinUrl);
  const linked = link === undefined ? {} : { link };
  if (!part.eventId) {
    const attendees = fitting(attendeesOf(part), facts);
    const isForNobody = isFirst ? wanted.people.length === 0 : addressesOf(attendees).length === 0;
    // But what may have been made for those who have left meanwhile is brought in line.
    return isForNobody && !part.askedFor ? undefined : { kind: 'create', part, attendees, ...linked };
  }
  if (isFirst && !part.joinUrl && !part.linkMark) return { kind: 'look', part, forLink: true };
  // Everybody met in the meeting of a series. What it had of its own is gone with its words, and Outlook gives no event a
  // meeting a second time ("event resource type", Microsoft Graph).
  if (isFirst && !link && part.linkMark) return { ...cancelling(part, false), anew: true };
  const change = changeOf(part, wanted, !!link && part.linkMark !== markOf(link), facts);
  return change && { kind: 'change', part, change, ...linked };
}

function changeOf(
  part: InvitationPart,
  wanted: WantedInvitation,
  hasOtherLink: boolean,
  { perEvent = attendeesPerEvent }: Arranging,
): PartChange | undefined {
  // Guests may overfill an event, and then no list of attendees is taken: leavers stay on it until it fits again.
  const attendees = hasOtherAttendees(part) && addressesOf(attendeesOf(part)).length <= perEvent;
  const time = part.at?.startsAt !== wanted.startsAt || part.at.endsAt !== wanted.endsAt;
  // Also later ones: somebody took a change back before everybody had it.
  const words = part.told !== wanted.wordsRevision || hasOtherLink;
  if (!attendees && !time && !words) return undefined;
  return { ...(attendees ? { attendees: attendeesOf(part) } : {}), time, words };
}

/** More guests than an event takes may have been on one that has to be made anew: as many as fit are invited again. */
function fitting({ people, guests }: WantedAttendees, { perEvent = attendeesPerEvent }: Arranging): WantedAttendees {
  return { people, guests: guests.slice(0, Math.max(0, perEvent - people.length)) };
}

function undo<Part extends InvitationPart>(part: Part, tells: boolean): Step<Part> {
  if (part.eventId) return cancelling(part, tells);
  return { kind: part.askedFor ? 'find' : 'close', part };
}

function cancelling<Part extends InvitationPart>(part: Part, tells: boolean): Step<Part> & { kind: 'cancel' } {
  return { kind: 'cancel', part, tells, again: part.cancelling === true, anew: false };
}

import { addressesOf } from './attendees';
import { markOf } from './eventBody';
import { addressOf, outsiderId, type Answers, type EventHours, type InvitationPart } from './invited';
import type { Step } from './nextStep';
import type { WantedInvitation } from './wanted';

/** An event as it was seen in the calendar. */
export interface SeenEvent extends EventHours {
  readonly id: string;
  readonly etag: string;
  /** The link of the Teams meeting that the event itself holds; it may appear a moment after the event. */
  readonly joinUrl?: string;
  /** Whether its words hold a link to a Teams meeting, whichever. */
  readonly hasLink: boolean;
  /** The revision that its words name; absent when they name none. */
  readonly wordsRevision?: number;
  /** The mark of the Teams link that its words name. */
  readonly linkMark?: string;
  readonly attendees: readonly {
    /** In small letters. */
    readonly address: string;
    readonly answer: 'accepted' | 'tentative' | 'declined' | 'none';
  }[];
}

type Making<Part> = Extract<Step<Part>, { kind: 'create' }>;
type Changing<Part> = Extract<Step<Part>, { kind: 'change' }>;

/** To be stored before the calendar is asked to make the event: when, with whom and with what it may stand from then on. */
export function noteAsked<Part extends InvitationPart>(
  { part, attendees, link }: Making<Part>,
  wanted: WantedInvitation,
): Part {
  const { startsAt, endsAt, wordsRevision } = wanted;
  const { askedFor = [], underWay = [] } = part;
  const isKnown = askedFor.some((hours) => hours.startsAt === startsAt && hours.endsAt === endsAt);
  return {
    ...part,
    // An event that an earlier attempt has made may tell the oldest that was asked for, and carry a link if any did.
    ...(part.askedFor ? {} : { told: wordsRevision }),
    ...(part.linkMark ? {} : markedBy(link)),
    askedFor: isKnown ? askedFor : [...askedFor, { startsAt, endsAt }],
    underWay: union(underWay, addressesOf(attendees)),
  };
}

/**
 * After the calendar has answered a creation.
 *
 * @param part - as `noteAsked` has it
 * @param event - `isNew`: this very request has made it, so that it says what was asked for
 */
export function noteMade<Part extends InvitationPart>(
  part: Part,
  event: SeenEvent & { readonly isNew: boolean },
  { link }: Making<unknown>,
  { wordsRevision }: WantedInvitation,
): Part {
  const seen = noteSeen(part, event);
  if (!event.isNew) return seen;
  return { ...without(seen, 'linkMark'), told: event.wordsRevision ?? wordsRevision, ...markedBy(link) };
}

/** To be stored before the calendar is asked to change the event. */
export function noteChanging<Part extends InvitationPart>({ part, change: { attendees } }: Changing<Part>): Part {
  return { ...part, underWay: union(part.underWay ?? [], attendees ? addressesOf(attendees) : []) };
}

/** After the calendar has shown the event: when it was looked at, found, or has answered a creation. */
export function noteSeen<Part extends InvitationPart>(part: Part, event: SeenEvent): Part {
  const onEvent = event.attendees.map(({ address }) => address);
  const people = new Map(part.people.map((person) => [addressOf(person), person.id]));
  const idOf = (address: string): string => people.get(address) ?? outsiderId(address);
  const ours = new Set([...part.addresses, ...(part.underWay ?? [])]);
  const knownGuests = new Set(part.guests);
  const idsOnEvent = new Set(onEvent.map(idOf));
  const declining = event.attendees.filter(({ answer }) => answer === 'declined').map(({ address }) => idOf(address));
  // Where our words are found they say which link they carry, and whether they carry one.
  const linkMark = event.wordsRevision === undefined ? (event.linkMark ?? part.linkMark) : event.linkMark;
  // An event whose words lead elsewhere holds no meeting of its own.
  const joinUrl = linkMark ? undefined : (event.joinUrl ?? part.joinUrl);
  return {
    ...without(part, 'underWay', 'joinUrl', 'linkMark'),
    ...(joinUrl ? { joinUrl } : {}),
    ...(linkMark ? { linkMark } : {}),
    eventId: event.id,
    etag: event.etag,
    at: { startsAt: event.startsAt, endsAt: event.endsAt },
    told: hasLostLink(joinUrl ?? linkMark, event) ? 0 : (event.wordsRevision ?? part.told),
    addresses: onEvent,
    // Whom nobody of us put there was brought by somebody: they stay.
    guests: onEvent.filter((a) => !people.has(a) && (knownGuests.has(a) || !ours.has(a))),
    declined: union(
      part.declined.filter((id) => !idsOnEvent.has(id)),
      declining,
    ),
    answers: countAnswers(event),
    state: 'standing',
  };
}

/**
 * After a change went through, with the event as the calendar shows it now. What was asked for counts as done, even if
 * the calendar writes it in another way: asking again and again would mail people each time.
 *
 * @param part - as `noteChanging` has it
 */
export function noteChanged<Part extends InvitationPart>(
  part: Part,
  event: SeenEvent,
  { change, link }: Changing<unknown>,
  { startsAt, endsAt, wordsRevision }: WantedInvitation,
): Part {
  const seen = noteSeen(part, event);
  return {
    ...(change.words ? without(seen, 'linkMark', ...(link ? (['joinUrl'] as const) : [])) : seen),
    ...(change.attendees ? { addresses: union(addressesOf(change.attendees), seen.addresses) } : {}),
    ...(change.time ? { at: { startsAt, endsAt } } : {}),
    ...(change.words ? { told: wordsRevision, ...markedBy(link) } : {}),
  };
}

/** After the calendar refused a change because the event is not as we saw it: it has to be looked at again. */
export function noteOutdated<Part extends InvitationPart>(part: Part): Part {
  return without(part, 'etag');
}

/**
 * After the event turned out to be gone, deleted by hand for instance: it is made anew under another key. Those who
 * declined stay out; guests are invited again.
 */
export function noteGone<Part extends InvitationPart>(part: Part, newTransactionId: string): Part {
  const rest = without(
    part,
    'askedFor',
    'eventId',
    'etag',
    'at',
    'joinUrl',
    'linkMark',
    'underWay',
    'answers',
    'cancelling',
  );
  return { ...rest, transactionId: newTransactionId, addresses: [], told: 0 };
}

/** To be stored before the calendar is asked to cancel the event. */
export function noteCancelling<Part extends InvitationPart>(part: Part): Part {
  return { ...part, cancelling: true };
}

/** After the event was cancelled, or there was none. Whom it was for is not kept. */
export function noteCancelled<Part extends InvitationPart>(part: Part): Part {
  return { ...part, people: [], addresses: [], guests: [], declined: [], state: 'cancelled' };
}

/** Whether an event may still turn up that was asked for before the part was cancelled: it is looked for once more. */
export function mayTurnUp({ state, eventId, askedFor }: InvitationPart): boolean {
  return state === 'cancelled' && !eventId && !!askedFor;
}

/** Somebody has changed its words so that nobody finds into the meeting. */
function hasLostLink(link: string | undefined, event: SeenEvent): boolean {
  return !!link && !event.joinUrl && !event.hasLink;
}

function countAnswers({ attendees }: SeenEvent): Answers {
  const counts = { accepted: 0, tentative: 0, declined: 0, none: 0 };
  for (const { answer } of attendees) counts[answer] += 1;
  return counts;
}

function markedBy(link: string | undefined): Pick<InvitationPart, 'linkMark'> {
  return link ? { linkMark: markOf(link) } : {};
}

/** The part without these, as it would be stored. */
function without<Part extends InvitationPart>(part: Part, ...names: readonly (keyof InvitationPart)[]): Part {
  const left: readonly string[] = names;
  return Object.fromEntries(Object.entries(part).filter(([name]) => !left.includes(name))) as Part;
}

function union(before: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...before, ...more])];
}

/** Somebody whom an invitation is for. */
export interface Invitee {
  /** Id of the person in the directory; of somebody from outside, `mail:` and their address in small letters. */
  readonly id: string;
  readonly name: string;
  readonly mail: string;
}

/** How those invited have answered, as numbers only. */
export interface Answers {
  readonly accepted: number;
  readonly tentative: number;
  readonly declined: number;
  readonly none: number;
}

/** When an event is. */
export interface EventHours {
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * One calendar event of a session. A session has as many as its people need at 500 each; the first carries the Teams
 * meeting that all of them link to, unless all meet in that of a series.
 */
export interface InvitationPart {
  /** 1 for the first. */
  readonly number: number;
  /** The key under which the calendar makes the event once; stored before the first call. */
  readonly transactionId: string;
  /**
   * The times that the calendar was asked to make it at, oldest first: where it is looked for when the answer was lost.
   * Absent: it has not been asked yet.
   */
  readonly askedFor?: readonly EventHours[];
  /** Absent until the calendar has answered. */
  readonly eventId?: string;
  /** Names the version of the event that was last seen; a change is made on that version only. Absent: look first. */
  readonly etag?: string;
  /** When the event was last seen to be. */
  readonly at?: EventHours;
  /** The link of the Teams meeting that the first part's event holds; none where its words lead to another one. */
  readonly joinUrl?: string;
  /** The mark of the Teams link in the words: of any other part, and of the first where a series has the meeting. */
  readonly linkMark?: string;
  /** Whom this part is for. Nobody is in two parts, and nobody moves from one to another. */
  readonly people: readonly Invitee[];
  /** Addresses, in small letters, that the event was last seen with. */
  readonly addresses: readonly string[];
  /**
   * Stored before the calendar is asked for something, until it has answered: the addresses that this may have put on the
   * event. While it stands nobody knows what the event says.
   */
  readonly underWay?: readonly string[];
  /** Addresses that somebody else put on the event, by forwarding it for instance: they are left on it. */
  readonly guests: readonly string[];
  /** Ids of people who declined: they are not invited again when the event has to be made anew. */
  readonly declined: readonly string[];
  /** The revision of the words that the event tells; 0 when it is not known to tell any. */
  readonly told: number;
  readonly answers?: Answers;
  /** Stored before the calendar is asked to cancel the event: from then on it is asked in a way that may be repeated. */
  readonly cancelling?: true;
  /** `cancelled`: nobody is invited by it any more. */
  readonly state: 'standing' | 'cancelled';
}

/** An address as it is compared: mail systems do not tell capitals apart. */
export function addressOf({ mail }: Pick<Invitee, 'mail'>): string {
  return mail.toLowerCase();
}

/** The id of somebody who is known by an address only. */
export function outsiderId(address: string): string {
  return `mail:${address.toLowerCase()}`;
}

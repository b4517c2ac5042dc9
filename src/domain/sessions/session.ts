import type { Instant } from '../kernel';
import type { LocalDate } from './rhythm/cadence';

/** When a session is, and by whose clocks. */
export interface Session {
  /**
   * Names the session for good: the day the rhythm gave it in the community's zone, `2026-03-26`, so that planning twice
   * can't double it; a further session of that day has `-2` and so on behind it. It stays when the session is moved: the
   * day it is held is `startsAt`.
   */
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: string;
}

/** Where people meet who don't join from their own screens, and what helps everybody to take part. */
export interface Place {
  /** A room and a building, as people would say it. */
  readonly room?: string;
  /** Steps, lifts, hearing loops, parking, whom to ask. */
  readonly accessNotes?: string;
  /** A telephone number and a code for those without Teams. */
  readonly dialIn?: string;
  /** Whether somebody sees to live captions. */
  readonly captions?: boolean;
}

/** Somebody from outside the community who comes to speak. */
export interface Speaker {
  readonly name: string;
  /** Where the invitation reaches them; absent: they are only named in it. */
  readonly mail?: string;
  /** What they speak about. */
  readonly topic?: string;
}

/** Why a session does not take place. */
export interface Cancellation {
  /** In the words of whoever cancelled; empty when the session was cancelled by a rule. */
  readonly reason: string;
  readonly at: Instant;
  readonly by: 'lead' | 'newRhythm' | 'noTopics';
}

/** What the rules of the rhythm have to remember of a session. */
export interface SessionOrigin {
  /** The day of the rhythm it stands for, when its id names another one: a new rhythm moved it, or a day came back. */
  readonly standsFor?: LocalDate;
  /** Since when it has been at the time it is. */
  readonly setAt?: Instant;
  /** When it was to be before somebody moved it by hand; it stays when they move it again. */
  readonly movedFrom?: Instant;
  /** When somebody started it, no rhythm having planned it. */
  readonly startedAt?: Instant;
}

/** What people decided about one session, beyond when it is. */
export interface SessionDetails {
  readonly place?: Place;
  readonly speaker?: Speaker;
  readonly cancelled?: Cancellation;
  /** Somebody has moved it or made it longer: a new rhythm leaves it where it is. */
  readonly setByHand?: boolean;
  readonly origin?: SessionOrigin;
  /** The topics as a facilitator wrote them into the invitation, best first. */
  readonly agenda?: readonly string[];
  /** When they did so last. */
  readonly agendaAt?: Instant;
  /**
   * Counts what everybody invited has to be told of: a move, a place, a speaker, an agenda. 1 when it is planned.
   * People who come to know of the session later learn only how it stands.
   */
  readonly revision: number;
  /** The revision at which the words of the invitation changed last, the place among them, and not only its time. */
  readonly wordsRevision: number;
}

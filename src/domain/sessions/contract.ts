import type { Instant } from '../kernel';
import type { Cadence, LocalDate } from './rhythm/cadence';
import type { Cancellation, Place, Speaker } from './session';

/** `GET communities/{id}/sessions`: what is planned, soonest first; a cancelled one stays in it until its time is past. */
export interface UpcomingSessionsView {
  readonly sessions: readonly UpcomingSessionView[];
  /** Where topics are proposed: the page with the community's board. */
  readonly boardUrl?: string;
}

/**
 * How the invitation of a session stands: `toBeSeen` until a lead has looked at the first one, `stopped` by an
 * administrator, `waiting` to go out, `sent`, `failed` until somebody puts right what is wrong, `dropped` when an
 * administrator decided that it shall not go out.
 */
export type InvitationState = 'toBeSeen' | 'stopped' | 'waiting' | 'sent' | 'failed' | 'dropped';

/** A coming session, as the reader may know it. */
export interface UpcomingSessionView {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: string;
  readonly invitation: InvitationState;
  readonly joinUrl?: string;
  readonly place?: Place;
  /** Their address is shown to leads only. */
  readonly speaker?: Speaker;
  readonly cancelled?: Cancellation;
  /** Why the rhythm has it on another day than usual, `Good Friday`. */
  readonly movedFor?: string;
  /** When it was to be before somebody moved it by hand. */
  readonly movedFrom?: Instant;
  /** How those invited have answered, from five answers on. Never names. */
  readonly answers?: { readonly coming: number; readonly perhaps: number; readonly notComing: number };
  /** Those invited could have answered, and fewer than five have. */
  readonly fewAnswers?: true;
  /** Why it failed and what to do, in a sentence; leads only. */
  readonly trouble?: string;
  /** Its name, for who says it in another language; leads only. */
  readonly troubleCode?: string;
  /** In how many seconds everybody invited is told of the last change; until then it can be taken back. Leads only. */
  readonly toldIn?: number;
  /** How people know the session while `toldIn` runs: what it takes to take the last change back. Leads only. */
  readonly before?: Pick<UpcomingSessionView, 'startsAt' | 'endsAt' | 'place' | 'speaker'>;
  /** Whether a cancellation can still be taken back, because nobody has been told of it; leads only. */
  readonly mayRestore?: boolean;
  /** Whether calendars hold an earlier state of it: what was dropped or has failed is then a change, not an invitation. */
  readonly isInCalendars?: boolean;
  /** Joiners and leavers the invitation has not been brought in line with yet, and when it will be; leads only. */
  readonly toFollow?: { readonly joiners: number; readonly leavers: number; readonly at: Instant };
  /** Names this state: a change is made on it only. */
  readonly etag: string;
}

/** `POST communities/{id}/sessions`: a session that no rhythm has planned. The key makes it once. */
export interface StartSessionBody {
  /** Made by the client; the same key again starts no second one. */
  readonly key: string;
  /** Absent: now. */
  readonly startsAt?: Instant;
  /** 15 to 180. */
  readonly minutes: number;
}

/** `PUT communities/{id}/sessions/{sessionId}`, by a lead: everybody invited is told once. Absent is unchanged. */
export interface ChangeSessionBody {
  readonly etag: string;
  readonly startsAt?: Instant;
  /** 15 to 480. */
  readonly minutes?: number;
  /** null takes it away. */
  readonly place?: Place | null;
  readonly speaker?: Speaker | null;
}

/** `POST communities/{id}/sessions/{sessionId}/cancel`, by a lead. Answered with `UpcomingSessionsView`, as all of these. */
export interface CancelSessionBody {
  readonly etag: string;
  /** 1 to 300 characters, plain; everybody invited reads it. */
  readonly reason: string;
}

/** `POST communities/{id}/sessions/{sessionId}/restore`, by a lead: takes back a cancellation that nobody has been told of. */
export interface RestoreSessionBody {
  readonly etag: string;
}

/** `GET communities/{id}/plan`: how the community meets. */
export interface PlanView {
  /** Absent: it meets when somebody starts a session. */
  readonly cadence?: Cadence;
  readonly timeZone: string;
  /** Hours before the start at which a session without a topic is cancelled; absent: never. */
  readonly cancelWithoutTopics?: number;
  /** Whether a lead has seen and released the invitation of this community. */
  readonly invitations: 'toBeSeen' | 'released';
  /** Since when an administrator holds back all mail of the community, and why; leads only. Absent: nobody does. */
  readonly stopped?: { readonly since: Instant; readonly reason: string };
  /** The mailbox that invitations come from. */
  readonly mailbox: string;
  readonly mayChange: boolean;
  /** Names this state: a change is made on it only. */
  readonly etag: string;
}

/** `PUT communities/{id}/plan`, by a lead. Answered with `PlanView`. */
export interface ChangePlanBody {
  readonly etag: string;
  /** null: no rhythm any more; planned sessions nobody has touched are cancelled. */
  readonly cadence: Cadence | null;
  /** 1 to 168; null: never. */
  readonly cancelWithoutTopics: number | null;
}

/** One line of a preview: a session, or why there is none where one would have been expected. */
export type PlannedDate =
  | {
      readonly kind: 'session';
      /** The day the rhythm names. */
      readonly date: LocalDate;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      /** The bank holiday it had to give way to, when it is not on its own day. */
      readonly movedFor?: string;
      /** The clocks change in that night or hour: `skipped`, its time does not exist and it is an hour later; `repeated`, it is the first of two. */
      readonly clockChange?: 'skipped' | 'repeated';
    }
  | { readonly kind: 'skipped'; readonly date: LocalDate; readonly because: string }
  /** Somebody has called off the session that stands for that day or, with `heldAt`, has put it to another time. */
  | { readonly kind: 'decided'; readonly date: LocalDate; readonly heldAt?: Instant }
  /** A month without a fifth Thursday. */
  | { readonly kind: 'noSuchDay'; readonly month: string };

/** What a new rhythm would do to a session that is planned already. */
export type PlanChange =
  | { readonly kind: 'added'; readonly startsAt: Instant }
  | {
      readonly kind: 'moved';
      readonly sessionId: string;
      readonly from: Instant;
      readonly startsAt: Instant;
      /** It may only have become longer or shorter: then `from` and `startsAt` are the same. */
      readonly endsAt: Instant;
    }
  | { readonly kind: 'cancelled'; readonly sessionId: string; readonly startsAt: Instant }
  /** It was cancelled by the rhythm before, and nobody has been told: it is held after all. */
  | { readonly kind: 'restored'; readonly sessionId: string; readonly startsAt: Instant }
  | { readonly kind: 'kept'; readonly sessionId: string; readonly startsAt: Instant; readonly setByHand: boolean };

/** `POST communities/{id}/plan/preview` with a cadence (or null), by a lead: what would come of it. Nothing is changed. */
export interface PlanPreviewView {
  /** The next 12 sessions, and between them the days that were skipped. */
  readonly dates: readonly PlannedDate[];
  /** Sessions of the next three months that would change, soonest first. */
  readonly changes: readonly PlanChange[];
  /** Everybody who would get a mail: of a move, a cancellation, or a new invitation. */
  readonly people: number;
}

/** `GET communities/{id}/year`: whether the hour was kept in the last twelve months, oldest first. */
export interface YearView {
  readonly months: readonly {
    /** `2026-03` */
    readonly month: string;
    readonly sessions: readonly {
      readonly startsAt: Instant;
      readonly kept: 'kept' | 'moved' | 'cancelled' | 'coming';
      /** How many took part, when Teams has said; never who. */
      readonly attended?: number;
    }[];
  }[];
  readonly kept: number;
  readonly moved: number;
  readonly cancelled: number;
}

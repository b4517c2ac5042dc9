import type { Answers } from '../../../src/domain/invitations';
import type { Session, SessionDetails } from '../../../src/domain/sessions';

/** Why an invitation could not be sent and will not be tried again by itself. */
export type FailureReason =
  | 'permissionMissing'
  | 'mailboxMissing'
  | 'mailboxDisabled'
  | 'mailboxFull'
  | 'eventGone'
  | 'addressRefused'
  | 'refusedByCalendar'
  | 'changedInOutlook'
  | 'unexpected';

/**
 * The outbox row of a session's invitation: the standing order "the calendars shall say what is decided here". Written in
 * one transaction with the state that asks for it, so that neither exists without the other.
 */
export interface InvitationOrder {
  /** `dropped`: an administrator decided that what was held back shall not go out. */
  readonly state: 'pending' | 'done' | 'failed' | 'dropped';
  /** Attempts since it was last asked for. */
  readonly attempts: number;
  /** Not to be tried before this real time, in milliseconds since the epoch. */
  readonly notBefore: number;
  /** Somebody may have been told since it was asked for: from then on it can't be taken back. */
  readonly begun?: true;
  /** Somebody has decided what it tells people of, and that is counted among the session's tellings. */
  readonly tells?: true;
  readonly reason?: FailureReason;
}

/** Joiners and leavers who are collected until their invitations are brought in line together. */
export interface Following {
  readonly joiners: number;
  readonly leavers: number;
  /** When they are, by the clock of the organisation. */
  readonly at: string;
}

/** What everybody invited was last told of a session. */
export interface Told {
  readonly wordsRevision: number;
  /** Digest of the words. */
  readonly words: string;
  /** Digest of everything: when it is, the words, and at which address the speaker was invited. */
  readonly all: string;
}

/** What a lead may put back for as long as nobody has been told of a change. */
export type Before = Pick<PlannedSession, 'startsAt' | 'endsAt' | 'place' | 'speaker'>;

/** A planned session with everything known about its invitation. */
export interface PlannedSession extends Session, SessionDetails {
  /** The key of the request that started it, when no rhythm has planned it. */
  readonly startKey?: string;
  /** The bank holiday for which the rhythm moved it. */
  readonly movedFor?: string;
  /** The Teams link that everybody has. */
  readonly joinUrl?: string;
  /** Digest of whom the calendars were last seen to have invited. */
  readonly invited?: string;
  /** Digest of who was made a co-organiser of the Teams meeting, when its options were set. */
  readonly hosts?: string;
  readonly following?: Following;
  /** How those invited have answered, by the last look. */
  readonly answers?: Answers;
  /** How many took part, when Teams has said. */
  readonly attended?: number;
  readonly order: InvitationOrder;
  readonly told?: Told;
  /** How people know the session while a change of it is held; it means nothing otherwise. */
  readonly before?: Before;
  /** When people were told of the session, or will be soon, by the clock of the organisation; those of the last day. */
  readonly tellings?: readonly string[];
  /** When its events were last put right because somebody had changed them in Outlook; those of the last day. */
  readonly repairs?: readonly string[];
  /** Names this very state of the session and its order. */
  readonly etag: string;
}

/** What changes in a session; absent is unchanged, undefined is taken away. */
export type SessionChange = Partial<Omit<PlannedSession, 'id' | 'etag'>>;

/** What a session is planned with. */
export type NewSession = Session & Pick<PlannedSession, 'movedFor' | 'startKey' | 'setByHand' | 'origin' | 'tellings'>;

/** Keeps the sessions of each community, each with its outbox row. */
export interface SessionStore {
  list(communityId: string): Promise<readonly PlannedSession[]>;
  /** Those that end after an instant, wherever they were planned first. */
  listComing(communityId: string, now: string): Promise<readonly PlannedSession[]>;
  find(communityId: string, sessionId: string): Promise<PlannedSession | undefined>;
  /** Plans a session and orders its invitation, together or not at all. `exists`: it was planned before. */
  plan(communityId: string, session: NewSession, order: InvitationOrder): Promise<'planned' | 'exists'>;
  /** Changes the session and its order together, if the session is still as it was loaded. */
  change(communityId: string, loaded: PlannedSession, change: SessionChange): Promise<PlannedSession | 'conflict'>;
}

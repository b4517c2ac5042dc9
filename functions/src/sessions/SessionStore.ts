import type { Session } from '../../../src/domain/sessions';

/** Why an invitation could not be sent and will not be tried again by itself. */
export type FailureReason =
  'permissionMissing' | 'mailboxMissing' | 'tooManyInvitees' | 'eventGone' | 'refusedByCalendar' | 'unexpected';

/**
 * The outbox row of a session's invitation: the standing order "the calendar shall say what the roster says". Written in
 * one transaction with the state that asks for it, so that neither exists without the other.
 */
export interface InvitationOrder {
  readonly state: 'pending' | 'done' | 'failed';
  /** Attempts since it was last asked for. */
  readonly attempts: number;
  /** Not to be tried before this real time, in milliseconds since the epoch. */
  readonly notBefore: number;
  readonly reason?: FailureReason;
}

/** A planned session with everything known about its invitation. */
export interface PlannedSession extends Session {
  /** The key under which the calendar makes the event once; stored before the first call. */
  readonly transactionId: string;
  /** The key of the request that started it, when no rhythm has planned it. */
  readonly startKey?: string;
  readonly eventId?: string;
  readonly joinUrl?: string;
  /** Digest of the addresses that the event was last seen to have. */
  readonly invited?: string;
  readonly order: InvitationOrder;
  /** Names this very state of the session and its order. */
  readonly etag: string;
}

/** What changes in a session when its invitation moves on. */
export type InvitationChange = Partial<Pick<PlannedSession, 'transactionId' | 'eventId' | 'joinUrl' | 'invited'>> & {
  readonly order: InvitationOrder;
};

/** Keeps the sessions of each community, each with its outbox row. */
export interface SessionStore {
  list(communityId: string): Promise<readonly PlannedSession[]>;
  find(communityId: string, sessionId: string): Promise<PlannedSession | undefined>;
  /**
   * Plans a session and orders its invitation, together or not at all. `exists`: it was planned before.
   * @param startKey - names the request that started it; none when the rhythm asks for it
   */
  plan(communityId: string, session: Session, transactionId: string, startKey?: string): Promise<'planned' | 'exists'>;
  /** Changes the session and its order together, if the session is still as it was loaded. */
  change(communityId: string, loaded: PlannedSession, change: InvitationChange): Promise<PlannedSession | 'conflict'>;
}

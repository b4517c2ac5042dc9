import type { SessionView } from '../../../src/domain/leanCoffee';

/** A session as a board shows it; where it stands is for the board to say. */
export type BoardSession = Omit<SessionView, 'phase'> & {
  /** It does not take place: its board takes nothing any more, and its topics go on to another session. */
  readonly isCancelled?: true;
  /** Nobody has been told yet that it is cancelled: that may be taken back, and its topics stay with it. */
  readonly mayReturn?: true;
};

/** The sessions a board can belong to. */
export interface Sessions {
  /** The session people see now, never a cancelled one; undefined when nothing is planned. */
  next(communityId: string): Promise<BoardSession | undefined>;
  /** A session by its id, past and cancelled ones too; undefined when it was never planned. */
  find(communityId: string, sessionId: string): Promise<BoardSession | undefined>;
}

import type { Instant } from '../kernel';
import type { Phase } from './phase';

/**
 * What the API says about one Lean Coffee, to one person. It names no one else's votes: totals appear only once the
 * voting is closed.
 */
export interface BoardView {
  readonly community: { readonly id: string; readonly name: string };
  readonly session: SessionView;
  readonly you: {
    readonly mayFacilitate: boolean;
    /** Dots of the budget that are not spent yet. */
    readonly votesLeft: number;
  };
  readonly rules: { readonly voteBudget: number; readonly votesPerTopic: number; readonly topicTitleLimit: number };
  /** In the order proposed; once the voting is closed, in the order of the agenda. */
  readonly topics: readonly TopicView[];
  /** How many people have put at least one dot somewhere; never who. */
  readonly voters: number;
}

/** When the session is, and where it stands. */
export interface SessionView {
  /** The date of the session in the community's zone, `2026-03-26`; unique within the community. */
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** IANA name of the community's zone, `Europe/London`. */
  readonly timeZone: string;
  readonly phase: Phase;
  /** The Teams link that everybody shares; absent until the invitation has gone out. */
  readonly joinUrl?: string;
}

export interface TopicView {
  readonly id: string;
  readonly title: string;
  readonly proposedBy: { readonly name: string };
  readonly proposedAt: Instant;
  readonly yourVotes: number;
  /** Present once the voting is closed. */
  readonly result?: { readonly votes: number; readonly behindByTie: boolean };
}

/** `GET communities/{id}/leanCoffee`: the board of the next session, or none when nothing is planned yet. */
export interface NextBoardView {
  readonly board: BoardView | null;
}

/** `POST communities/{id}/sessions/{id}/topics`. The id is made by the client and is the idempotency key. */
export interface ProposeTopicBody {
  readonly id: string;
  readonly title: string;
}

/** `PUT communities/{id}/sessions/{id}/topics/{id}/votes`: the number of dots the topic shall have from this person. */
export interface CastVoteBody {
  readonly votes: number;
}

/** `PUT communities/{id}/sessions/{id}/phase`. */
export interface ChangePhaseBody {
  readonly phase: Phase;
}

import type { Instant } from '../kernel';
import type { GivenBack } from './castVote';
import type { Worth, WorthCount } from './feedback';
import type { Phase } from './phase';
import type { ThumbCount, Thumb } from './thumbs';

/**
 * What the API says about one Lean Coffee, to one person. It names no one else's votes: totals appear only once the
 * voting is closed.
 */
export interface BoardView {
  readonly community: { readonly id: string; readonly name: string };
  readonly session: SessionView;
  /** The API's clock when this was put together, so that every screen counts down to the same moment. */
  readonly serverTime: Instant;
  readonly you: YouView;
  readonly rules: {
    readonly voteBudget: number;
    readonly votesPerTopic: number;
    readonly topicTitleLimit: number;
    readonly notesLimit: number;
    readonly sentenceLimit: number;
  };
  /** In the order proposed; once the voting is closed, in the order of the agenda: most votes first. */
  readonly topics: readonly TopicView[];
  /** How many people have put at least one dot somewhere; never who. */
  readonly voters: number;
  /** How many people have come, from the voting on; never who. */
  readonly present: number;
  /** How many rooms people may be split into now; absent when splitting makes no sense. */
  readonly possibleRooms?: { readonly least: number; readonly most: number };
  /** Empty until the voting is closed; then the room of everybody (number 0), or the rooms people were split into (1, 2, …). */
  readonly rooms: readonly RoomView[];
  readonly takeaways: readonly TakeawayView[];
  /** Actions made in this session. */
  readonly actions: readonly ActionView[];
  /** Actions of earlier sessions that are still open. */
  readonly openActions: readonly ActionView[];
  /** The session before this one; absent when there was none. */
  readonly lastTime?: LastTimeView;
}

export interface YouView {
  /** A lead of the community: may do everything, in every room. */
  readonly isLead: boolean;
  /** May facilitate the room they are in, as a lead or because they have taken it over. */
  readonly mayFacilitate: boolean;
  /** May take the room over: nobody who facilitates there is around. */
  readonly mayTakeOver: boolean;
  /** The room they are in: 0 while everybody is in one. */
  readonly room: number;
  /** Dots of the budget that are not spent yet. */
  readonly votesLeft: number;
  /** Dots that came back because a topic was merged or removed. */
  readonly givenBack: readonly GivenBack[];
  /** What they said about the session, once it is closed and as long as they may say it. */
  readonly feedback?: { readonly worth?: Worth };
}

/** When the session is, and where it stands. */
export interface SessionView {
  /**
   * Names the session for good: the day it was planned for, `2026-03-26`, with `-2` and so on for a further one of that
   * day. The day it is held is `startsAt`.
   */
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** IANA name of the community's zone, `Europe/London`. */
  readonly timeZone: string;
  readonly phase: Phase;
  /** The Teams link that everybody shares; absent until the invitation has gone out. */
  readonly joinUrl?: string;
  /** How those invited have answered, from five answers on; never names. */
  readonly answers?: { readonly coming: number; readonly perhaps: number };
  /** Where its record stands in SharePoint, once it is closed and published. */
  readonly recordUrl?: string;
}

/** Nobody is named where a topic was proposed anonymously. */
export type ProposerView = { readonly kind: 'named'; readonly name: string } | { readonly kind: 'anonymous' };

export interface TopicView {
  readonly id: string;
  readonly title: string;
  readonly proposedBy: ProposerView;
  readonly proposedAt: Instant;
  /** The reader proposed it, and may reword or withdraw it while topics are proposed. */
  readonly yours: boolean;
  readonly yourVotes: number;
  /** The reader has reported it. */
  readonly reportedByYou: boolean;
  /** How many have reported it; only leads are told. */
  readonly reports?: number;
  /** It was not reached in an earlier session. */
  readonly carriedOver: boolean;
  /** It was added while people were discussing already. */
  readonly late: boolean;
  /** Titles of the topics that were merged into it. */
  readonly merged: readonly { readonly id: string; readonly title: string }[];
  /** Present once the voting is closed. */
  readonly result?: { readonly votes: number; readonly behindByTie: boolean };
  /** Present once people discuss. `version` is 0 while nobody has written any. */
  readonly notes?: { readonly text: string; readonly version: number };
}

export interface RoomView {
  readonly number: number;
  /** How many people are in it. */
  readonly people: number;
  /** What is still to come, next first; topic ids. */
  readonly agenda: readonly string[];
  readonly current?: CurrentTopicView;
  /** What was discussed, in that order; topic ids. */
  readonly finished: readonly string[];
  /** What is left for the next session; topic ids. */
  readonly skipped: readonly string[];
  /** Who has taken over facilitating. */
  readonly chair?: { readonly name: string; readonly isYou: boolean; readonly isAround: boolean };
}

export interface CurrentTopicView {
  readonly topicId: string;
  /** 0 for the first timebox, 1 to 3 for further ones. */
  readonly round: number;
  /** When time is up, by the API's clock; absent while paused. */
  readonly endsAt?: Instant;
  /** What is left while paused, in milliseconds. */
  readonly remainingMs?: number;
  /** Minutes of the timebox that would follow; absent after the last. */
  readonly nextMinutes?: number;
  readonly thumbs: ThumbCount & { readonly yours?: Thumb };
}

export interface TakeawayView {
  readonly id: string;
  readonly text: string;
  readonly topicId?: string;
}

export interface ActionView {
  readonly id: string;
  readonly text: string;
  readonly sessionId: string;
  readonly topicId?: string;
  readonly owner?: { readonly id: string; readonly name: string; readonly isYou: boolean };
  /** `2026-04-09` */
  readonly due?: string;
  /** Its day has passed, in the community's zone. */
  readonly overdue: boolean;
  readonly done: boolean;
}

/** What to know of the session before. */
export interface LastTimeView {
  readonly sessionId: string;
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly discussed: number;
  readonly takeaways: number;
  readonly actions: number;
  /** False for those who missed it. */
  readonly youWereThere: boolean;
  readonly recordUrl?: string;
  /** Present as long as the reader may still say whether it was worth the hour. */
  readonly feedback?: { readonly worth?: Worth };
}

/** `GET communities/{id}/leanCoffee`: the board of the next session, or none when nothing is planned yet. */
export interface NextBoardView {
  readonly board: BoardView | null;
  /** When there is no board: the reader may start a first session. */
  readonly mayStart?: boolean;
  /** IANA name of the community's zone, when there is no board that says it. */
  readonly timeZone?: string;
}

/** `GET communities/{id}/actions`: the open actions of the community, those that are due first in front. */
export interface OpenActionsView {
  readonly community: { readonly id: string; readonly name: string };
  readonly actions: readonly ActionView[];
}

/** `GET communities/{id}/sessions/{id}/record`: what came of a session. */
export interface RecordView {
  readonly community: { readonly id: string; readonly name: string };
  readonly session: SessionView;
  /** Discussed topics, in the order in which they were; of several rooms one after the other. */
  readonly discussed: readonly RecordedTopic[];
  /** Titles of topics that nobody came to, or that were left for next time; `notes` where there are any. */
  readonly notReached: readonly { readonly title: string; readonly votes: number; readonly notes?: string }[];
  /** Takeaways of the whole session. */
  readonly takeaways: readonly string[];
  readonly actions: readonly RecordedAction[];
  readonly voters: number;
  readonly present: number;
}

export interface RecordedTopic {
  readonly title: string;
  readonly proposedBy: ProposerView;
  readonly votes: number;
  /** How long it was talked about, in whole minutes, at least 1. */
  readonly minutes: number;
  /** The room it was discussed in; absent when everybody was in one. */
  readonly room?: number;
  /** Titles of the topics that were merged into it. */
  readonly merged: readonly string[];
  readonly notes: string;
  readonly takeaways: readonly string[];
}

export interface RecordedAction {
  readonly text: string;
  readonly owner?: string;
  readonly due?: string;
  readonly done: boolean;
}

/** `GET communities/{id}/sessions/past`: the last sessions, newest first, at most 12. */
export interface PastSessionsView {
  readonly sessions: readonly PastSessionView[];
}

export interface PastSessionView {
  readonly id: string;
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly discussed: number;
  readonly takeaways: number;
  readonly actions: number;
  readonly recordUrl?: string;
  /** Present from five answers on. */
  readonly worth?: WorthCount;
}

import type { TopicCommand } from './changeTopic';
import type { RoomCommand } from './conduct';
import type { Worth } from './feedback';
import type { Phase } from './phase';
import type { Thumb } from './thumbs';

/** `POST communities/{id}/sessions/{id}/topics`. The id is made by the client and is the idempotency key. */
export interface ProposeTopicBody {
  readonly id: string;
  readonly title: string;
  readonly anonymous: boolean;
}

/** `PUT communities/{id}/sessions/{id}/topics/{id}`: rewords, withdraws, merges or removes a topic. */
export type ChangeTopicBody = TopicCommand;

/** `PUT communities/{id}/sessions/{id}/topics/{id}/report`. */
export interface ReportTopicBody {
  readonly reported: boolean;
}

/** `PUT communities/{id}/sessions/{id}/topics/{id}/votes`: the number of dots the topic shall have from this person. */
export interface CastVoteBody {
  readonly votes: number;
}

/** `PUT communities/{id}/sessions/{id}/phase`. */
export interface ChangePhaseBody {
  readonly phase: Phase;
}

/** `PUT communities/{id}/sessions/{id}/rules`. */
export interface SetRulesBody {
  readonly voteBudget: number;
}

/** `PUT communities/{id}/sessions/{id}/rooms`: into how many rooms people split; 1 brings everybody together. */
export interface SplitBody {
  readonly count: number;
}

/** `PUT communities/{id}/sessions/{id}/rooms/{number}`: what whoever facilitates the room does. */
export type RoomCommandBody = RoomCommand;

// `PUT communities/{id}/sessions/{id}/rooms/{number}/chair` takes the room over; it has no body.

/** `PUT communities/{id}/sessions/{id}/attendance`: the reader is here; with a room, moves there. Repeated as a heartbeat. */
export interface AttendBody {
  readonly room?: number;
}

/** `PUT communities/{id}/sessions/{id}/thumb`. */
export interface ThumbBody {
  readonly topicId: string;
  readonly round: number;
  readonly thumb: Thumb;
}

/** `PUT communities/{id}/sessions/{id}/topics/{id}/notes`: the text, and the text it was made from. */
export interface WriteNotesBody {
  readonly base: string;
  readonly text: string;
}

/** `PUT communities/{id}/sessions/{id}/takeaways/{id}`. The id is made by the client. */
export interface WriteTakeawayBody {
  readonly text: string;
  readonly topicId?: string;
  readonly removed: boolean;
}

/** `PUT communities/{id}/sessions/{id}/actions/{id}`. The id is made by the client. */
export interface WriteActionBody {
  readonly text: string;
  readonly topicId?: string;
  readonly ownerId?: string;
  readonly due?: string;
}

/** `PUT communities/{id}/actions/{id}/state`. */
export interface EndActionBody {
  readonly state: 'open' | 'done' | 'dropped';
}

/** `PUT communities/{id}/sessions/{id}/feedback`. */
export interface FeedbackBody {
  readonly worth: Worth;
}

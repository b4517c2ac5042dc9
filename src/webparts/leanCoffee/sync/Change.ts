import type {
  ActionView,
  EndActionBody,
  Phase,
  RoomCommand,
  Thumb,
  TopicCommand,
  TopicView,
  Worth,
} from '../../../domain/leanCoffee';

/** What every change says: the session it was meant for, so that it is never carried out on another. */
interface InSession {
  readonly session: string;
}

/** A change of one topic names it, should the board no longer hold it when the change is refused. */
interface OfTopic extends InSession {
  readonly topicId: string;
  readonly title: string;
}

/** Everything a reader can do to a board, by its kind. */
export interface Changes {
  readonly propose: OfTopic & {
    readonly anonymous: boolean;
    /** The reader's name, to show until the API has answered. */
    readonly by: string;
    readonly at: string;
  };
  /** `was` is the topic as it stood, to show it again when its leaving is taken back. */
  readonly topic: OfTopic & { readonly command: TopicCommand; readonly was?: TopicView };
  readonly report: OfTopic & { readonly reported: boolean };
  readonly vote: OfTopic & { readonly votes: number };
  readonly phase: InSession & { readonly phase: Phase };
  readonly budget: InSession & { readonly voteBudget: number };
  readonly split: InSession & { readonly count: number };
  readonly room: InSession & { readonly room: number; readonly command: RoomCommand };
  readonly chair: InSession & { readonly room: number };
  /** The reader goes to another room. That they are there at all, and the heartbeat, are sent without being asked for. */
  readonly goToRoom: InSession & { readonly room: number };
  readonly thumb: InSession & { readonly topicId: string; readonly round: number; readonly thumb: Thumb };
  /** `base` is the text that `text` was made from. */
  readonly notes: OfTopic & { readonly base: string; readonly text: string };
  readonly takeaway: InSession & {
    readonly takeawayId: string;
    readonly text: string;
    readonly topicId?: string;
    readonly removed: boolean;
  };
  readonly action: InSession & {
    readonly actionId: string;
    readonly text: string;
    readonly topicId?: string;
    readonly owner?: { readonly id: string; readonly name: string; readonly isYou: boolean };
    readonly due?: string;
  };
  /** `was` is the action as it stood, to show it again when its ending is taken back. */
  readonly endAction: InSession & {
    readonly actionId: string;
    readonly state: EndActionBody['state'];
    readonly was: ActionView;
  };
  /** About the session on the board, or the one before it. */
  readonly feedback: InSession & { readonly worth: Worth };
}

type Kind = keyof Changes;

export type ChangeOf<K extends Kind> = { readonly [Each in K]: { readonly kind: Each } & Changes[Each] }[K];

/** Something the reader did, on its way to the API. Each may be sent twice and has the effect of once. */
export type Change = ChangeOf<Kind>;

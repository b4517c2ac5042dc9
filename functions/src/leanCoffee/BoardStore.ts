import type {
  Attendee,
  Ballot,
  Board,
  ContinueVote,
  Deal,
  LeanCoffeeRules,
  Phase,
  Room,
  Takeaway,
  Topic,
  Worth,
} from '../../../src/domain/leanCoffee';

/** Names one board: one session of one community. */
export interface BoardKey {
  readonly communityId: string;
  readonly sessionId: string;
}

/** A person's ballot as it is kept: under a pseudonym, never under an id. */
export interface StoredBallot {
  readonly ballot: Ballot;
  /** Counts the changes of this ballot, from 1. */
  readonly version: number;
  /** Names this very state; a write on top of another state is refused. */
  readonly etag: string;
}

/** A board without the actions made on it, which are kept with the community. */
export type KeptBoard = Omit<Board, 'actions'>;

/** Everything on one board at one moment. */
export interface BoardSnapshot {
  readonly board: KeptBoard;
  /** Grows with every change but those of ballots, so that a host can tell an older copy from a newer one. */
  readonly progress: number;
  /** Counts the changes of each ballot, by pseudonym. */
  readonly ballotVersions: ReadonlyMap<string, number>;
  /** What has come of the work that follows the closing of the session; absent until it is closed. */
  readonly closing?: Closing;
  /** Whether nobody has ever written on it. */
  readonly isUntouched: boolean;
  /** Counts how often actions made on this board have changed. */
  readonly actionsVersion: number;
  /** Names the state of each thing on the board; only the store that gave them out can read them. */
  readonly tags: unknown;
}

/** Something that changes on a board. Each says how the thing shall be. */
export type BoardChange =
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'rules'; readonly rules: LeanCoffeeRules }
  | { readonly kind: 'deal'; readonly deal: Deal }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'room'; readonly room: Room }
  | { readonly kind: 'notes'; readonly topicId: string; readonly text: string }
  | { readonly kind: 'takeaway'; readonly takeaway: Takeaway }
  | { readonly kind: 'thumb'; readonly person: string; readonly vote: ContinueVote }
  | { readonly kind: 'attendee'; readonly attendee: Attendee }
  | { readonly kind: 'report'; readonly topicId: string; readonly person: string; readonly reported: boolean }
  | { readonly kind: 'feedback'; readonly person: string; readonly worth: Worth }
  | { readonly kind: 'closing'; readonly closing: Closing }
  /** Actions made on this board have changed where they are kept; whoever looks at the board reads them again. */
  | { readonly kind: 'actions' };

/**
 * The outbox row of a closed session: what the world still has to be told. It is written in one transaction with the
 * phase `closed`, and each step is marked when it is done.
 */
export interface Closing {
  readonly state: 'pending' | 'done';
  /** Authorship of anonymous topics, thumbs and reports are forgotten. */
  readonly sealed: boolean;
  /** The session to which topics were carried over; `none` when none were left. */
  readonly carriedTo?: string;
  /** Where the record stands in SharePoint. */
  readonly recordUrl?: string;
  /** Names the content that was put there last; another one is a person's, and is left alone. */
  readonly recordTag?: string;
  /** A digest of the text that was put there last. */
  readonly recordText?: string;
  /** By what the library recognises a text that is on its way there, and has arrived perhaps. */
  readonly recordSending?: string;
  /** A person has changed, moved or deleted the record: it is theirs from then on. */
  readonly recordLeft?: boolean;
  /** Owners who are told of their actions, by the key of the notice, which shows nobody's id. */
  readonly told: readonly string[];
  /** Attempts at what is still to be done. */
  readonly attempts: number;
  /** Not to be tried before this real time, in milliseconds since the epoch. */
  readonly notBefore: number;
}

/**
 * Keeps boards. Every write is committed together with a proof that the phase it was decided in still lasts, in one
 * transaction: a vote is either counted before the voting closes or refused, on however many hosts it races.
 */
export interface BoardStore {
  /** A board as it is now; one that nobody has touched is empty and proposing. */
  load(key: BoardKey): Promise<BoardSnapshot>;
  /**
   * Writes changes, all or none, if what they change is still as in the snapshot they were decided on, and its phase too.
   * @param changes - at most 90; each thing at most once
   * @returns `conflict`: somebody was faster; load again and decide again
   */
  commit(key: BoardKey, basedOn: BoardSnapshot, changes: readonly BoardChange[]): Promise<'done' | 'conflict'>;
  loadBallot(key: BoardKey, voter: string): Promise<StoredBallot | undefined>;
  /**
   * Saves a ballot while the board is voting.
   * @param basedOn - the state the change was made from; undefined for a first vote
   * @returns the new state; `conflict`: somebody else changed it first, load it again
   */
  saveBallot(
    key: BoardKey,
    voter: string,
    ballot: Ballot,
    basedOn: StoredBallot | undefined,
  ): Promise<StoredBallot | 'conflict' | 'phaseOver'>;
  /**
   * Forgets what must not outlive a closed session: who proposed what anonymously, thumbs, reports, and the words of
   * topics that were withdrawn or removed. Safe to repeat, and to break off.
   */
  seal(key: BoardKey): Promise<void>;
}

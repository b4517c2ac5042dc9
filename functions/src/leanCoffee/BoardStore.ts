import type { Ballot, Phase, Topic } from '../../../src/domain/leanCoffee';

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

/** Everything on one board at one moment. */
export interface BoardSnapshot {
  readonly phase: Phase;
  /** Names the state of the phase; moving on from another state is refused. Absent while nobody has touched the board. */
  readonly phaseEtag?: string;
  readonly topics: readonly Topic[];
  readonly ballots: ReadonlyMap<string, StoredBallot>;
}

/**
 * Keeps boards. Every write that belongs to a phase is committed together with a proof that the phase still lasts, in
 * one transaction: a vote is either counted before the voting closes or refused, on however many hosts it races.
 */
export interface BoardStore {
  load(key: BoardKey): Promise<BoardSnapshot>;
  /** Adds a topic while the board is proposing. `idTaken`: a topic with that id stands there already. */
  addTopic(key: BoardKey, topic: Topic): Promise<'added' | 'idTaken' | 'phaseOver'>;
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
  /** Moves the board on. `conflict`: it is not in that state any more. */
  movePhase(key: BoardKey, from: BoardSnapshot, to: Phase): Promise<'moved' | 'conflict'>;
}

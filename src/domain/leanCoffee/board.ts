import type { Action } from './action';
import type { Attendee } from './attendance';
import type { Ballot } from './castVote';
import type { Deal, Room } from './discussion';
import type { Phase } from './phase';
import type { Worth } from './feedback';
import { usualRules, type LeanCoffeeRules } from './rules';
import type { Takeaway } from './takeaway';
import type { ContinueVote } from './thumbs';
import type { Topic } from './topic';

/** The notes on one topic, and which state of them it is. */
export interface Notes {
  readonly text: string;
  /** Counts their changes, from 1. */
  readonly version: number;
}

/**
 * Everything on one board at one moment. Whatever belongs to one person is kept under a keyed secret, another one for
 * each purpose, so that a ballot, a thumb and a report of the same person can't be brought together.
 */
export interface Board {
  readonly phase: Phase;
  readonly rules: LeanCoffeeRules;
  /** What was withdrawn, removed or merged too. */
  readonly topics: readonly Topic[];
  /** As they were cast; see `standingBallot` for what they are worth. */
  readonly ballots: ReadonlyMap<string, Ballot>;
  readonly deal: Deal;
  /** The rooms in which something has happened. */
  readonly rooms: readonly Room[];
  readonly thumbs: ReadonlyMap<string, ContinueVote>;
  readonly attendees: readonly Attendee[];
  /** By topic. */
  readonly notes: ReadonlyMap<string, Notes>;
  readonly takeaways: readonly Takeaway[];
  /** By topic: who has reported it. */
  readonly reports: ReadonlyMap<string, ReadonlySet<string>>;
  /** What people said about the session; see `publishWorth` for what may be shown. */
  readonly feedback: ReadonlyMap<string, Worth>;
  /** Actions made in this session. */
  readonly actions: readonly Action[];
}

/** A board that nobody has touched yet. */
export const untouchedBoard: Board = {
  phase: 'proposing',
  rules: usualRules,
  topics: [],
  ballots: new Map(),
  deal: [],
  rooms: [],
  thumbs: new Map(),
  attendees: [],
  notes: new Map(),
  takeaways: [],
  reports: new Map(),
  feedback: new Map(),
  actions: [],
};

/** The names one person goes by on one board: a keyed secret for each purpose. */
export interface Pseudonyms {
  readonly author: string;
  readonly ballot: string;
  readonly thumb: string;
  readonly attendance: string;
  readonly report: string;
  readonly feedback: string;
}

/** Who looks at a board. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly isLead: boolean;
  readonly known: Pseudonyms;
}

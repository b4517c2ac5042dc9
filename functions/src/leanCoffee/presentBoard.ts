import { createHash } from 'node:crypto';
import {
  byTimeProposed,
  phases,
  rankTopics,
  topicTitleLimit,
  usualRules,
  votesLeft,
  type BoardView,
  type RankedTopic,
  type TopicView,
} from '../../../src/domain/leanCoffee';
import type { Caller } from '../platform/route';
import type { BoardSnapshot, StoredBallot } from './BoardStore';
import type { BoardSession } from './Sessions';

/** What is worked out over all ballots is worked out once for each snapshot, not once for each reader. */
const rankings = new WeakMap<BoardSnapshot, readonly RankedTopic[]>();
const voterCounts = new WeakMap<BoardSnapshot, number>();

/** What one person may see of a board: totals only after the voting, of the ballots only their own. */
export function presentBoard(
  snapshot: BoardSnapshot,
  own: StoredBallot | undefined,
  session: BoardSession,
  caller: Caller,
): BoardView {
  const ballot = own?.ballot ?? {};
  return {
    community: { id: caller.community.id, name: caller.community.name },
    session: { ...session, phase: snapshot.phase },
    you: { mayFacilitate: caller.role === 'facilitator', votesLeft: votesLeft(ballot, usualRules) },
    rules: { ...usualRules, topicTitleLimit },
    topics: topicsInOrder(snapshot).map(({ topic, result }) => ({
      id: topic.id,
      title: topic.title,
      proposedBy: { name: topic.proposedBy.name },
      proposedAt: topic.proposedAt,
      yourVotes: ballot[topic.id] ?? 0,
      ...result,
    })),
    voters: votersOf(snapshot),
  };
}

function votersOf(snapshot: BoardSnapshot): number {
  let count = voterCounts.get(snapshot);
  if (count === undefined) {
    count = [...snapshot.ballots.values()].filter(({ ballot }) => Object.keys(ballot).length > 0).length;
    voterCounts.set(snapshot, count);
  }
  return count;
}

type Ordered = { readonly topic: RankedTopic['topic']; readonly result?: Pick<TopicView, 'result'> };

function topicsInOrder(snapshot: BoardSnapshot): readonly Ordered[] {
  if (snapshot.phase !== 'discussing') return [...snapshot.topics].sort(byTimeProposed).map((topic) => ({ topic }));
  let ranked = rankings.get(snapshot);
  if (!ranked) {
    ranked = rankTopics(
      snapshot.topics,
      [...snapshot.ballots.values()].map(({ ballot }) => ballot),
    );
    rankings.set(snapshot, ranked);
  }
  return ranked.map(({ topic, votes, behindByTie }) => ({ topic, result: { result: { votes, behindByTie } } }));
}

/**
 * How far along a reader is: a board only ever gains topics and phases, and a ballot only gains versions, so that a
 * host can tell from a reader's ETag whether its own copy of the board is older than what the reader has seen.
 */
export interface Progress {
  readonly board: number;
  readonly ballot: number;
}

export function progressOf(snapshot: BoardSnapshot, own: StoredBallot | undefined): Progress {
  return { board: phases.indexOf(snapshot.phase) * 100_000 + snapshot.topics.length, ballot: own?.version ?? 0 };
}

/** `"<digest of the view>-<board>-<ballot>"`. */
export function etagOf(view: BoardView | null, progress: Progress): string {
  const digest = createHash('sha1').update(JSON.stringify(view)).digest('base64url');
  return `"${digest}-${progress.board}-${progress.ballot}"`;
}

/** Reads the progress out of an ETag of ours; anything else says nothing. */
export function progressIn(etag: string | undefined): Progress | undefined {
  const [, board, ballot] = /-(\d{1,9})-(\d{1,9})"$/.exec(etag ?? '') ?? [];
  return board !== undefined && ballot !== undefined ? { board: Number(board), ballot: Number(ballot) } : undefined;
}

import {
  castVote,
  changePhase,
  proposeTopic,
  usualRules,
  type BoardView,
  type CastVoteBody,
  type Phase,
  type ProposeTopicBody,
} from '../../../src/domain/leanCoffee';
import { isOver } from '../../../src/domain/sessions';
import type { Clock } from '../platform/clock';
import { Refusal } from '../platform/refusal';
import type { Caller } from '../platform/route';
import type { BoardCache } from './boardCache';
import type { BoardKey, BoardSnapshot, BoardStore, StoredBallot } from './BoardStore';
import { etagOf, presentBoard, progressIn, progressOf } from './presentBoard';
import { pseudonymOf } from './pseudonym';
import type { BoardSession, Sessions } from './Sessions';

/** A board as one person sees it, and the name of exactly this sight of it. */
export interface Sight {
  readonly view: BoardView | null;
  readonly etag: string;
}

/** How often a change is made again on top of somebody else's before the person is told that it is too busy. */
const attempts = 8;

/** Runs Lean Coffees: loads, applies the rule, saves on condition; on a conflict loads and applies again. */
export class LeanCoffeeService {
  constructor(
    private readonly boards: BoardStore,
    private readonly cache: BoardCache,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly pseudonymKey: Buffer,
  ) {}

  /**
   * The board of the next session.
   * @param seen - the ETag the reader holds: phase, topics and the reader's own votes are never
   * older than that, whichever host answers
   */
  async look(caller: Caller, seen: string | undefined): Promise<Sight> {
    const session = await this.sessions.next(caller.community.id);
    if (!session) return { view: null, etag: etagOf(null, { board: 0, ballot: 0 }) };
    const key = keyOf(caller, session.id);
    const voter = pseudonymOf(this.pseudonymKey, key, caller.id);
    const known = progressIn(seen);
    const isNewEnough = (candidate: BoardSnapshot): boolean => {
      const { board, ballot } = progressOf(candidate, candidate.ballots.get(voter));
      return known !== undefined && board >= known.board && ballot >= known.ballot;
    };
    // Somebody who has just opened the page may have voted a moment ago, through another host.
    const snapshot = await (known ? this.cache.read(key, isNewEnough) : this.cache.readFresh(key));
    return sightOf(snapshot, snapshot.ballots.get(voter), session, caller);
  }

  /**
   * Puts a topic on a board; the same proposal again answers with the topic that stands there.
   * @throws Refusal as `proposeTopic` refuses, `sessionUnknown`, `sessionOver`, `proposingClosed`, `tooBusy`
   */
  async propose(caller: Caller, sessionId: string, proposal: ProposeTopicBody): Promise<Sight & { isNew: boolean }> {
    const session = await this.sessionOf(caller, sessionId);
    const key = keyOf(caller, sessionId);
    const proposedBy = { id: caller.id, name: caller.name };
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { topics } = await (attempt === 0 ? this.cache.read(key) : this.cache.readFresh(key));
      const proposed = proposeTopic(topics, { ...proposal, proposedBy }, this.clock.now().toISOString());
      if (!proposed.ok) throw new Refusal(proposed.refusal);
      if (topics.includes(proposed.value)) return { ...(await this.see(caller, session)), isNew: false };
      const outcome = await this.boards.addTopic(key, proposed.value);
      if (outcome === 'added') return { ...(await this.see(caller, session)), isNew: true };
      // A repeated request may find its topic already there though the phase is over; only a new one is too late.
      if (outcome === 'phaseOver' && attempt > 0) throw new Refusal({ code: 'proposingClosed' });
    }
    throw new Refusal({ code: 'tooBusy' });
  }

  /**
   * Sets how many dots a person has on a topic.
   * @throws Refusal as `castVote` refuses, `sessionUnknown`, `sessionOver`, `votingNotOpen`, `votingClosed`, `tooBusy`
   */
  async vote(caller: Caller, sessionId: string, topicId: string, { votes }: CastVoteBody): Promise<Sight> {
    const session = await this.sessionOf(caller, sessionId);
    const key = keyOf(caller, sessionId);
    const voter = pseudonymOf(this.pseudonymKey, key, caller.id);
    let snapshot = await this.cache.read(key);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.boards.loadBallot(key, voter);
      // The same request again, perhaps after a lost answer: it was counted, whatever has happened since.
      if (before && isOnBoard(snapshot, topicId) && (before.ballot[topicId] ?? 0) === votes) {
        return sightOf(snapshot, before, session, caller);
      }
      const after = ballotAfter(snapshot, before, topicId, votes);
      if (after.ok) {
        const saved = await this.boards.saveBallot(key, voter, after.value, before);
        if (typeof saved === 'object') return sightOf(snapshot, saved, session, caller);
      } else if (attempt > 0) throw new Refusal(after.refusal);
      // Refused, or overtaken: only what the board says now may decide.
      snapshot = await this.cache.readFresh(key);
    }
    throw new Refusal({ code: 'tooBusy' });
  }

  /**
   * Moves a session on; asking for the phase it is in changes nothing.
   * @throws Refusal as the rule `changePhase` refuses, `sessionUnknown`, `sessionOver`, `tooBusy`
   */
  async changePhase(caller: Caller, sessionId: string, to: Phase): Promise<Sight> {
    const session = await this.sessionOf(caller, sessionId);
    const key = keyOf(caller, sessionId);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const snapshot = await this.cache.readFresh(key);
      const mayFacilitate = caller.role === 'facilitator';
      const changed = changePhase(snapshot.phase, { to, mayFacilitate, topicCount: snapshot.topics.length });
      if (!changed.ok) throw new Refusal(changed.refusal);
      if (changed.value === snapshot.phase || (await this.boards.movePhase(key, snapshot, to)) === 'moved') {
        return this.see(caller, session);
      }
    }
    throw new Refusal({ code: 'tooBusy' });
  }

  private async sessionOf(caller: Caller, sessionId: string): Promise<BoardSession> {
    const session = await this.sessions.find(caller.community.id, sessionId);
    if (!session) throw new Refusal({ code: 'sessionUnknown' });
    if (isOver(session, this.clock.now().toISOString())) throw new Refusal({ code: 'sessionOver' });
    return session;
  }

  private async see(caller: Caller, session: BoardSession): Promise<Sight> {
    const key = keyOf(caller, session.id);
    const snapshot = await this.cache.readFresh(key);
    return sightOf(snapshot, snapshot.ballots.get(pseudonymOf(this.pseudonymKey, key, caller.id)), session, caller);
  }
}

function ballotAfter(snapshot: BoardSnapshot, before: StoredBallot | undefined, topicId: string, votes: number) {
  if (snapshot.phase === 'proposing') return { ok: false, refusal: { code: 'votingNotOpen' } } as const;
  if (snapshot.phase === 'discussing') return { ok: false, refusal: { code: 'votingClosed' } } as const;
  return castVote(before?.ballot ?? {}, { topicId, votes }, new Set(snapshot.topics.map(({ id }) => id)), usualRules);
}

function isOnBoard(snapshot: BoardSnapshot, topicId: string): boolean {
  return snapshot.topics.some(({ id }) => id === topicId);
}

function sightOf(snapshot: BoardSnapshot, own: StoredBallot | undefined, session: BoardSession, caller: Caller): Sight {
  const view = presentBoard(snapshot, own, session, caller);
  return { view, etag: etagOf(view, progressOf(snapshot, own)) };
}

function keyOf(caller: Caller, sessionId: string): BoardKey {
  return { communityId: caller.community.id, sessionId };
}

import { allowed, refused } from '../../../domain/kernel';
import {
  castVote,
  changePhase,
  changeTopic,
  mayFacilitate,
  proposeTopic,
  setVoteBudget,
  standing,
  standingBallot,
  topicsById,
  whereIs,
  withoutCurrent,
  type Board,
} from '../../../domain/leanCoffee';
import { pseudonymsOf, type CoffeeTable, type Person } from './CoffeeTable';
import { moveAt, put, then, withEntry } from './moveAt';
import type { Moves } from './Moves';

/** Proposing, voting, and moving the session on. */
export function proposingMoves(
  table: CoffeeTable,
  person: Person,
): Pick<Moves, 'proposeTopic' | 'changeTopic' | 'reportTopic' | 'castVote' | 'setVoteBudget' | 'changePhase'> {
  const move = moveAt(table, person);
  const known = pseudonymsOf(person);
  const by = { id: person.id, name: person.name, author: known.author };
  const actor = { person: known.attendance, name: person.name, isLead: person.isLead };
  const mayIn = (board: Board, room: number): boolean => mayFacilitate(board, room, actor);
  const mayHere = (board: Board): boolean => mayIn(board, whereIs(board, known.attendance));
  return {
    proposeTopic: (sessionId, { id, title, anonymous }) =>
      move(sessionId, (board, now) => {
        const room = whereIs(board, known.attendance);
        const late = { mayFacilitate: mayIn(board, room), room };
        const at = laterThanAll(board, now);
        const proposed = proposeTopic(board, { id, title, anonymous, by, late }, at);
        return then(proposed, (topic) => ({ topics: put(board.topics, topic, (one) => one.id) }));
      }),
    changeTopic: (sessionId, topicId, command) =>
      move(sessionId, (board) => {
        const changed = changeTopic(board, topicId, command, { ...by, mayFacilitate: mayHere(board) });
        return then(changed, (topic) => ({ topics: put(board.topics, topic, (one) => one.id) }));
      }),
    reportTopic: (sessionId, topicId, reported) =>
      move(sessionId, (board) => {
        if (board.phase === 'closed') return refused({ code: 'sessionClosed' });
        if (!standing(board.topics).some(({ id }) => id === topicId)) return refused({ code: 'unknownTopic' });
        const others = [...(board.reports.get(topicId) ?? [])].filter((one) => one !== known.report);
        const reports = new Set(reported ? [...others, known.report] : others);
        return allowed({ reports: withEntry(board.reports, topicId, reports) });
      }),
    castVote: (sessionId, topicId, votes) =>
      move(sessionId, (board) => {
        if (board.phase === 'proposing') return refused({ code: 'votingNotOpen' });
        if (board.phase !== 'voting') return refused({ code: 'votingClosed' });
        const { ballot } = standingBallot(board.ballots.get(known.ballot) ?? {}, topicsById(board), board.rules);
        const topicIds = new Set(standing(board.topics).map(({ id }) => id));
        const cast = castVote(ballot, { topicId, votes }, topicIds, board.rules);
        return then(cast, (after) => ({ ballots: withEntry(board.ballots, known.ballot, after) }));
      }),
    setVoteBudget: (sessionId, voteBudget) =>
      move(sessionId, (board) => {
        if (!mayIn(board, 0)) return refused({ code: 'onlyFacilitators' });
        if (board.phase !== 'proposing') return refused({ code: 'budgetFixed' });
        return then(setVoteBudget(voteBudget), (rules) => ({ rules }));
      }),
    changePhase: (sessionId, to) =>
      move(sessionId, (board, now) => {
        const topicCount = standing(board.topics).length;
        const changed = changePhase(board.phase, { to, mayFacilitate: mayIn(board, 0), topicCount });
        return then(changed, (phase) =>
          phase === 'closed' && board.phase !== 'closed' ? closed(board, now) : { phase },
        );
      }),
  };
}

/** Nobody is known to have proposed what was proposed without a name any more. */
function closed(board: Board, now: string): Partial<Board> {
  return {
    phase: 'closed',
    rooms: board.rooms.map((room) => withoutCurrent(room, now)),
    topics: board.topics.map(({ author: _forgotten, ...topic }) => topic),
    thumbs: new Map(),
    reports: new Map(),
  };
}

/** Two topics of one moment still stand in the order in which they came. */
function laterThanAll({ topics }: Board, now: string): string {
  const latest = Math.max(...topics.map(({ proposedAt }) => Date.parse(proposedAt)), 0);
  return new Date(Math.max(Date.parse(now), latest + 1)).toISOString();
}

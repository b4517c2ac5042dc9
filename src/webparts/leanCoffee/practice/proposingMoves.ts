import {
  changePhase,
  changeTopic,
  forget,
  mayFacilitate,
  proposeTopic,
  reportTopic,
  setVoteBudget,
  onBoard,
  voteOn,
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
      move(sessionId, (board) =>
        then(reportTopic(board, { topicId, person: known.report, reported }), (reports) =>
          reports ? { reports: withEntry(board.reports, topicId, reports) } : {},
        ),
      ),
    castVote: (sessionId, topicId, votes) =>
      move(sessionId, (board) =>
        then(voteOn(board, board.ballots.get(known.ballot), { topicId, votes }), (after) => ({
          ballots: withEntry(board.ballots, known.ballot, after),
        })),
      ),
    setVoteBudget: (sessionId, voteBudget) =>
      move(sessionId, (board) => then(setVoteBudget(board, voteBudget, mayIn(board, 0)), (rules) => ({ rules }))),
    changePhase: (sessionId, to) =>
      move(sessionId, (board, now) => {
        const topicCount = onBoard(board.topics).length;
        const changed = changePhase(board.phase, { to, mayFacilitate: mayIn(board, 0), mayClose: true, topicCount });
        return then(changed, (phase) =>
          phase === 'closed' && board.phase !== 'closed' ? closed(board, now) : { phase },
        );
      }),
  };
}

/** The board of a session that is closed, and has forgotten what must not outlive it. */
function closed(board: Board, now: string): Board {
  return forget({ ...board, phase: 'closed', rooms: board.rooms.map((room) => withoutCurrent(room, now)) });
}

/** Two topics of one moment still stand in the order in which they came. */
function laterThanAll({ topics }: Board, now: string): string {
  const latest = Math.max(...topics.map(({ proposedAt }) => Date.parse(proposedAt)), 0);
  return new Date(Math.max(Date.parse(now), latest + 1)).toISOString();
}

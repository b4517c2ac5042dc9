import type { Instant } from '../kernel';
import { byDueDay, type Action } from './action';
import { roomNumbers } from './agenda';
import { possibleRooms } from './attendance';
import type { Board, Reader } from './board';
import { rankingOf, topicsById, votersOf, whereIs } from './boardFacts';
import { standingBallot, votesLeft } from './castVote';
import { mayFacilitate, mayTakeOver, type Actor } from './chair';
import type { ActionView, BoardView, LastTimeView, SessionView } from './contract';
import { mayGiveFeedback } from './feedback';
import { isPastVoting } from './phase';
import { presentAction } from './presentAction';
import { presentRoom } from './presentRoom';
import { presentTopic } from './presentTopic';
import { byTimeProposed, type RankedTopic } from './rankTopics';
import { notesLimit, sentenceLimit, topicTitleLimit } from './rules';
import { byTimeWritten } from './takeaway';
import { onBoard } from './topic';

/** What a board stands in. */
export interface Surroundings {
  readonly community: { readonly id: string; readonly name: string };
  readonly session: Omit<SessionView, 'phase'>;
  readonly now: Instant;
  /** The day it is in the community's zone, `2026-03-26`. */
  readonly today: string;
  readonly openActions: readonly Action[];
  readonly lastTime?: LastTimeView;
}

/** What one person may see of a board: totals only after the voting, of the ballots only their own. */
export function presentBoard(board: Board, reader: Reader, around: Surroundings): BoardView {
  const { community, session, now, today, openActions, lastTime } = around;
  const { phase, rules } = board;
  const own = standingBallot(board.ballots.get(reader.known.ballot) ?? {}, topicsById(board), rules);
  const isDiscussed = isPastVoting(phase);
  const room = whereIs(board, reader.known.attendance);
  const actor: Actor = { person: reader.known.attendance, name: reader.name, isLead: reader.isLead };
  const chairParts = { ...board, startsAt: session.startsAt };
  const may = mayFacilitate(board, room, actor);
  const rooms = possibleRooms(board.attendees.length);
  const worth = board.feedback.get(reader.known.feedback);
  return {
    community: { id: community.id, name: community.name },
    session: { ...session, phase },
    serverTime: now,
    you: {
      isLead: reader.isLead,
      mayFacilitate: may,
      mayTakeOver: mayTakeOver(chairParts, room, actor, now),
      room,
      votesLeft: votesLeft(own.ballot, rules),
      givenBack: phase === 'voting' ? own.givenBack : [],
      ...(mayGiveFeedback(phase, session.endsAt, now) ? { feedback: worth ? { worth } : {} } : {}),
    },
    rules: { ...rules, topicTitleLimit, notesLimit, sentenceLimit },
    topics: topicsInOrder(board).map(({ topic, votes, behindByTie }) =>
      presentTopic(board, reader, topic, own.ballot, isDiscussed ? { votes, behindByTie } : undefined),
    ),
    voters: votersOf(board),
    present: board.attendees.length,
    ...(phase === 'discussing' && rooms.most > 1 ? { possibleRooms: rooms } : {}),
    rooms: isDiscussed ? roomNumbers(board.deal).map((number) => presentRoom(board, reader, number, now)) : [],
    takeaways: board.takeaways
      .filter(({ removed }) => !removed)
      .sort(byTimeWritten)
      .map(({ id, text, topicId }) => ({ id, text, ...(topicId === undefined ? {} : { topicId }) })),
    actions: presentActions(board.actions, reader, today),
    openActions: presentActions(
      openActions.filter(({ sessionId }) => sessionId !== session.id),
      reader,
      today,
    ),
    ...(lastTime ? { lastTime } : {}),
  };
}

function presentActions(actions: readonly Action[], reader: Reader, today: string): readonly ActionView[] {
  return actions
    .filter(({ ended }) => ended?.how !== 'dropped')
    .sort(byDueDay)
    .map((action) => presentAction(action, reader.id, today));
}

/** The topics that stand on a board: as they were proposed, and once the voting is closed most votes first. */
export function topicsInOrder(board: Board): readonly RankedTopic[] {
  if (isPastVoting(board.phase)) return rankingOf(board);
  return [...onBoard(board.topics)].sort(byTimeProposed).map((topic) => ({ topic, votes: 0, behindByTie: false }));
}

import { allowed, refused } from '../../../domain/kernel';
import {
  endAction,
  mayAnswer,
  presentAction,
  recordOf,
  writeAction,
  type Action,
  type WriteActionBody,
} from '../../../domain/leanCoffee';
import { pseudonymsOf, type CoffeeTable, type Person } from './CoffeeTable';
import { dayIn, lookAt } from './lookAt';
import { moveAt, put, then, withEntry } from './moveAt';
import type { Moves } from './Moves';

type WrapUpMoves = Pick<
  Moves,
  'writeAction' | 'endAction' | 'giveFeedback' | 'readRecord' | 'pastSessions' | 'findPeople' | 'startSession'
>;

/** Actions, what came of the session, and what was before. */
export function wrapUpMoves(table: CoffeeTable, person: Person): WrapUpMoves {
  const move = moveAt(table, person);
  return {
    writeAction: (sessionId, id, { ownerId, ...wish }: WriteActionBody) =>
      move(sessionId, (board) => {
        const owner = table.people.find((one) => one.id === ownerId);
        if (ownerId !== undefined && !owner) return refused({ code: 'ownerUnknown' });
        if (board.phase !== 'discussing' && board.phase !== 'closed') return refused({ code: 'notDiscussing' });
        const owned = owner ? { owner: { id: owner.id, name: owner.name } } : {};
        const isTopic = wish.topicId === undefined || board.topics.some((topic) => topic.id === wish.topicId);
        if (!isTopic) return refused({ code: 'unknownTopic' });
        const actions = [...table.earlierActions, ...board.actions];
        const written = writeAction(actions, { id, sessionId, ...wish, ...owned });
        return then(written, (action) => ({ actions: put(board.actions, action, (one) => one.id) }));
      }),
    endAction: (actionId, state) => {
      const isIt = ({ id }: Action): boolean => id === actionId;
      const before = [...table.board.actions, ...table.earlierActions].find(isIt);
      if (!before) return refused({ code: 'actionUnknown' });
      const after = endAction(before, state, table.now());
      const withIt = (actions: readonly Action[]): readonly Action[] => actions.map((one) => (isIt(one) ? after : one));
      table.board = { ...table.board, actions: withIt(table.board.actions) };
      table.earlierActions = withIt(table.earlierActions);
      const zone = table.session?.timeZone ?? 'Europe/London';
      return allowed(presentAction(after, person.id, dayIn(zone, table.now())));
    },
    giveFeedback: (sessionId, worth) =>
      move(sessionId, (board, now, { endsAt }) =>
        board.phase === 'closed' && mayAnswer(endsAt, now)
          ? allowed({ feedback: withEntry(board.feedback, pseudonymsOf(person).feedback, worth) })
          : refused({ code: 'notAnswerable' }),
      ),
    readRecord: (sessionId) => {
      const { session, board, community } = table;
      const earlier = table.records.get(sessionId);
      const isYet = board.phase === 'discussing' || board.phase === 'closed';
      if (session?.id === sessionId && !isYet) return refused({ code: 'noRecordYet' });
      if (session?.id === sessionId) return allowed(recordOf(board, { community, session }));
      return earlier ? allowed(earlier) : refused({ code: 'sessionUnknown' });
    },
    pastSessions: () => allowed({ sessions: table.past }),
    findPeople: (search) => {
      const wanted = fold(search.trim());
      const hasIt = (name: string): boolean => ` ${fold(name)}`.includes(` ${wanted}`);
      const people = table.people
        .filter(({ name }) => hasIt(name))
        .map(({ id, name }) => ({ id, name, isYou: id === person.id }))
        .sort((a, b) => Number(b.isYou) - Number(a.isYou) || a.name.localeCompare(b.name));
      return allowed({ people: people.slice(0, 10) });
    },
    startSession: () => (table.session ? allowed(lookAt(table, person)) : refused({ code: 'sessionUnknown' })),
  };
}

/** Without accents and capitals. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

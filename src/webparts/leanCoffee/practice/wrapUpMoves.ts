import { allowed, refused } from '../../../domain/kernel';
import {
  endAction,
  hasRecord,
  mayGiveFeedback,
  presentAction,
  recordOf,
  writeAction,
  type Action,
  type WriteActionBody,
} from '../../../domain/leanCoffee';
import { findPeople } from '../../../domain/membership';
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
        const owned =
          ownerId === undefined ? {} : { owner: owner ? { id: owner.id, name: owner.name } : ('unknown' as const) };
        const actions = [...table.earlierActions, ...board.actions];
        const written = writeAction(board, actions, { id, sessionId, ...wish, ...owned });
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
        mayGiveFeedback(board.phase, endsAt, now)
          ? allowed({ feedback: withEntry(board.feedback, pseudonymsOf(person).feedback, worth) })
          : refused({ code: 'notAnswerable' }),
      ),
    readRecord: (sessionId) => {
      const { session, board, community } = table;
      const earlier = table.records.get(sessionId);
      if (session?.id === sessionId && !hasRecord(board)) return refused({ code: 'noRecordYet' });
      if (session?.id === sessionId) return allowed(recordOf(board, { community, session }));
      return earlier ? allowed(earlier) : refused({ code: 'sessionUnknown' });
    },
    pastSessions: () => allowed({ sessions: table.past }),
    findPeople: (search) => {
      const people = table.people.map(({ id, name }) => ({ id, name, active: true }));
      const found = findPeople(people, search, person.id);
      return allowed({ people: found.map(({ id, name }) => ({ id, name, isYou: id === person.id })) });
    },
    startSession: () => (table.session ? allowed(lookAt(table, person)) : refused({ code: 'sessionUnknown' })),
  };
}

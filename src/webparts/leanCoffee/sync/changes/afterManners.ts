import type { Answer } from '../../../../clients';
import type { ActionView, BoardView } from '../../../../domain/leanCoffee';
import type { ChangeOf } from '../Change';
import type { Manners } from './Manner';

/** What may be done when a session is over, whichever session is on the board meanwhile. */
export const afterManners: Manners<'endAction' | 'feedback'> = {
  endAction: {
    onAnyBoard: true,
    show: withEnding,
    send: async (api, { actionId, state }) => withoutBoard(await api.endAction(actionId, state)),
    both: (earlier, later) => (earlier.actionId === later.actionId ? later : undefined),
  },
  feedback: {
    onAnyBoard: true,
    show: withFeedback,
    send: (api, { session, worth }) => api.giveFeedback(session, worth),
    both: (earlier, later) => (earlier.session === later.session ? later : undefined),
  },
};

function withoutBoard(answer: Answer<unknown>): Answer<undefined> {
  return answer.kind === 'fresh' ? { kind: 'fresh', view: undefined } : answer;
}

function withEnding(board: BoardView, { actionId, state, was }: ChangeOf<'endAction'>): BoardView {
  const isHere = was.sessionId === board.session.id;
  const without = (actions: readonly ActionView[]): readonly ActionView[] =>
    actions.filter(({ id }) => id !== actionId);
  const standing = (actions: readonly ActionView[]): readonly ActionView[] => {
    const after = { ...was, done: state === 'done' };
    if (!actions.some(({ id }) => id === actionId)) return [...actions, after];
    return actions.map((action) => (action.id === actionId ? { ...action, done: after.done } : action));
  };
  if (isHere) return { ...board, actions: state === 'dropped' ? without(board.actions) : standing(board.actions) };
  // Of earlier sessions only what is still open stands on a board.
  return { ...board, openActions: state === 'open' ? standing(board.openActions) : without(board.openActions) };
}

function withFeedback(board: BoardView, { session, worth }: ChangeOf<'feedback'>): BoardView {
  const { you, lastTime } = board;
  if (session === board.session.id) return you.feedback ? { ...board, you: { ...you, feedback: { worth } } } : board;
  if (session !== lastTime?.sessionId || !lastTime.feedback) return board;
  return { ...board, lastTime: { ...lastTime, feedback: { worth } } };
}

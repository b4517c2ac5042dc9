import type { Action } from './action';
import type { ActionView } from './contract';

/** An action as one person sees it. @param today - in the community's zone */
export function presentAction(
  { id, text, sessionId, topicId, owner, due, ended }: Action,
  readerId: string,
  today: string,
): ActionView {
  return {
    id,
    text,
    sessionId,
    ...(topicId === undefined ? {} : { topicId }),
    ...(owner ? { owner: { ...owner, isYou: owner.id === readerId } } : {}),
    ...(due === undefined ? {} : { due }),
    overdue: due !== undefined && due < today && !ended,
    done: ended?.how === 'done',
  };
}

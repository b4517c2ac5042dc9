import type { ActionView, EndActionBody } from '../../../domain/leanCoffee';
import type { Change } from '../sync/Change';
import type { ActionDraft } from './ActionDraft';

/** What can be done with the actions on a board. */
export interface ActionDeeds {
  write(actionId: string, topicId: string | undefined, draft: ActionDraft): void;
  end(was: ActionView, state: EndActionBody['state']): void;
}

export function actionDeeds(session: string, change: (change: Change) => void): ActionDeeds {
  return {
    write: (actionId, topicId, draft) =>
      change({ kind: 'action', session, actionId, ...draft, ...(topicId === undefined ? {} : { topicId }) }),
    end: (was, state) => change({ kind: 'endAction', session, actionId: was.id, state, was }),
  };
}

import type { ActionView, EndActionBody } from '../../../domain/leanCoffee';
import type { Change } from '../sync/Change';
import type { ActionDraft } from './ActionDraft';

/** What can be done with the actions on a board. */
export interface ActionDeeds {
  write(actionId: string, topicId: string | undefined, draft: ActionDraft): void;
  end(was: ActionView, state: EndActionBody['state']): void;
}

/** @param reader - the reader's name, to know an action of their own before the API has said so */
export function actionDeeds(session: string, reader: string, change: (change: Change) => void): ActionDeeds {
  return {
    write: (actionId, topicId, { owner, ...draft }) =>
      change({
        kind: 'action',
        session,
        actionId,
        ...draft,
        ...(owner ? { owner: { ...owner, isYou: owner.name === reader } } : {}),
        ...(topicId === undefined ? {} : { topicId }),
      }),
    end: (was, state) => change({ kind: 'endAction', session, actionId: was.id, state, was }),
  };
}

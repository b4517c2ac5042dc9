import type { ActionView, EndActionBody, OpenActionsView } from '../domain/leanCoffee';
import type { Answer } from './Answer';

/** What the open actions' screen needs of the world. Its methods never reject. */
export interface OpenActionsApi {
  /** The open actions of the community; `unchanged` when they are still those of this ETag. */
  readActions(etag?: string): Promise<Answer<OpenActionsView>>;
  /** Done, not wanted any more, or open again; answers with the action. */
  endAction(actionId: string, state: EndActionBody['state']): Promise<Answer<ActionView>>;
}

import type { Action } from '../../../src/domain/leanCoffee';

/** An action as it is kept. */
export interface StoredAction {
  readonly action: Action;
  /** Names this very state; a write on top of another state is refused. */
  readonly etag: string;
}

/** Keeps the actions of each community. Reading costs as much as there are open ones, however many were ever done. */
export interface ActionStore {
  /** All that are open. */
  open(communityId: string): Promise<readonly StoredAction[]>;
  /** Those of one session that have ended (done or dropped). */
  ended(communityId: string, sessionId: string): Promise<readonly StoredAction[]>;
  /** One action, open or ended. */
  find(communityId: string, actionId: string): Promise<StoredAction | undefined>;
  /** Saves an action if it is still as it was loaded; undefined for a new one. */
  save(communityId: string, action: Action, basedOn: StoredAction | undefined): Promise<'saved' | 'conflict'>;
}

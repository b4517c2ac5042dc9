import { keepInStep, type InHand, type KeptInStep, type OpenActionsApi } from '../../clients';
import { byDueDay, type ActionView, type OpenActionsView } from '../../domain/leanCoffee';

/** The reader says that an action is done, or open after all. */
export interface EndChange {
  readonly action: ActionView;
  readonly state: 'open' | 'done';
}

export type ActionsInHand = InHand<OpenActionsView, EndChange>;

/** Calm: an action changes now and then, and a reader who comes back to the page sees at once how things stand. */
const pauseInMs = 30_000;

/** Keeps the open actions of the community in step with the API. */
export function openActions(api: OpenActionsApi, tell: (inHand: ActionsInHand) => void): KeptInStep<EndChange> {
  return keepInStep<OpenActionsView, EndChange, ActionView>(
    {
      read: (etag) => api.readActions(etag),
      send: ({ action, state }) => api.endAction(action.id, state),
      withChange: (view, { action, state }) => withAction(view, { ...action, done: state === 'done' }),
      afterChange: (view, _change, answered) => withAction(view, answered),
      replaces: (change, earlier) => change.action.id === earlier.action.id,
      pauseInMs,
    },
    tell,
  );
}

/** The view with this action as it is now, in its place by the day it is due. */
function withAction(view: OpenActionsView, action: ActionView): OpenActionsView {
  return { ...view, actions: withActions(view.actions, [action]) };
}

/** These actions, and those others in their places; an action that is in both stands as it does in the latter. */
export function withActions(actions: readonly ActionView[], others: readonly ActionView[]): readonly ActionView[] {
  const ids = new Set(others.map(({ id }) => id));
  return [...actions.filter(({ id }) => !ids.has(id)), ...others].sort(byDueDay);
}

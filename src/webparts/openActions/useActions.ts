import { useCallback, useState } from 'react';
import type { OpenActionsApi } from '../../clients';
import { useInStep } from '../../components/useInStep';
import type { ActionView } from '../../domain/leanCoffee';
import { openActions, withActions, type ActionsInHand } from './endChange';

export interface ActionsInReach extends ActionsInHand {
  /** The open actions, and in their places those that the reader has ended here, so that it can be undone. */
  readonly actions: readonly ActionView[];
  readonly open: number;
  end(action: ActionView, state: 'open' | 'done'): void;
  tryAgain(): void;
}

/** The open actions of the community, in step with the API for as long as the screen can be seen. */
export function useActions(api: OpenActionsApi): ActionsInReach {
  const [inHand, setInHand] = useState<ActionsInHand>({ view: undefined, waiting: [] });
  const [ended, setEnded] = useState<readonly ActionView[]>([]);
  const opened = useInStep(useCallback(() => openActions(api, setInHand), [api]));

  const end = useCallback(
    (action: ActionView, state: 'open' | 'done') => {
      setEnded((before) => [
        ...before.filter(({ id }) => id !== action.id),
        ...(state === 'done' ? [{ ...action, done: true }] : []),
      ]);
      opened.current?.change({ action, state });
    },
    [opened],
  );
  const tryAgain = useCallback(() => opened.current?.lookNow(), [opened]);

  const inView = inHand.view?.actions ?? [];
  const gone = ended.filter(({ id }) => !inView.some((action) => action.id === id));
  const actions = withActions(inView, gone);
  return { ...inHand, actions, open: actions.filter(({ done }) => !done).length, end, tryAgain };
}

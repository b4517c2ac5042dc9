import { useCallback, useState } from 'react';
import type { ManagerApi } from '../../../clients';
import { useInStep } from '../../../components/useInStep';
import { managerInStep, type ManagerInHand } from './managerInStep';

interface ManagerInReach extends Omit<ManagerInHand, 'waiting' | 'refusal'> {
  lookAfresh(): void;
  tryAgain(): void;
}

/** All communities, in step with the API for as long as the screen can be seen. */
export function useManager(api: ManagerApi): ManagerInReach {
  const [inHand, setInHand] = useState<ManagerInHand>({ view: undefined, waiting: [] });
  const opened = useInStep(useCallback(() => managerInStep(api, setInHand), [api]));
  const lookAfresh = useCallback(() => opened.current?.change({}), [opened]);
  const tryAgain = useCallback(() => opened.current?.lookNow(), [opened]);
  return { ...inHand, lookAfresh, tryAgain };
}

import { useCallback, useState } from 'react';
import type { SessionsApi } from '../../../clients';
import { useInStep } from '../../../components/useInStep';
import { sessionsInStep, type SessionsInHand, type SessionsNews } from './sessionsInStep';

export interface SessionsInReach extends Omit<SessionsInHand, 'waiting' | 'refusal'> {
  /** Shows what the API has just answered; with nothing, looks afresh. */
  take(news: SessionsNews): void;
  tryAgain(): void;
}

/** The sessions of the community, in step with the API for as long as the screen can be seen. */
export function useSessions(api: SessionsApi): SessionsInReach {
  const [inHand, setInHand] = useState<SessionsInHand>({ view: undefined, waiting: [] });
  const opened = useInStep(useCallback(() => sessionsInStep(api, setInHand), [api]));
  const take = useCallback((news: SessionsNews) => opened.current?.change(news), [opened]);
  const tryAgain = useCallback(() => opened.current?.lookNow(), [opened]);
  return { ...inHand, take, tryAgain };
}

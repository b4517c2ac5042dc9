import { useCallback, useEffect, useState } from 'react';
import type { MembershipApi } from '../../../clients';
import { useInStep } from '../../../components/useInStep';
import { membershipInStep, type MembershipInHand, type MembershipNews } from './membershipInStep';

export interface MembershipInReach extends Omit<MembershipInHand, 'waiting' | 'refusal'> {
  /** Shows what the API has just answered; with nothing, looks afresh. */
  take(news: MembershipNews): void;
  tryAgain(): void;
}

/** While a sync run is under way it is looked at often, for so long. */
const swiftPauseInMs = 2_000;
const swiftForInMs = 120_000;

/** How membership stands, in step with the API for as long as the screen can be seen. */
export function useMembership(api: MembershipApi): MembershipInReach {
  const [inHand, setInHand] = useState<MembershipInHand>({ view: undefined, waiting: [] });
  const opened = useInStep(useCallback(() => membershipInStep(api, setInHand), [api]));
  const underWay = inHand.view?.runs.find(({ state }) => state === 'running')?.id;

  useEffect(() => {
    if (underWay === undefined) return undefined;
    const timer = window.setInterval(() => {
      if (!document.hidden) opened.current?.resume();
    }, swiftPauseInMs);
    const end = window.setTimeout(() => window.clearInterval(timer), swiftForInMs);
    return () => {
      window.clearInterval(timer);
      window.clearTimeout(end);
    };
  }, [underWay, opened]);

  const take = useCallback((news: MembershipNews) => opened.current?.change(news), [opened]);
  const tryAgain = useCallback(() => opened.current?.lookNow(), [opened]);
  return { ...inHand, take, tryAgain };
}

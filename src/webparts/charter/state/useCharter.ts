import { useCallback, useState } from 'react';
import type { CharterApi } from '../../../clients';
import { useInStep } from '../../../components/useInStep';
import type { CharterView } from '../../../domain/charter';
import { charterInStep, showing, type CharterDeed, type CharterInHand } from './charterInStep';

export interface CharterInReach extends CharterInHand {
  /** Shows it at once and sends it. */
  carryOut(deed: CharterDeed): void;
  /** Shows what the API has just answered; with nothing, looks afresh. */
  take(view?: CharterView): void;
  tryAgain(): void;
}

/** The charter, in step with the API for as long as the screen can be seen. */
export function useCharter(api: CharterApi): CharterInReach {
  const [inHand, setInHand] = useState<CharterInHand>({ view: undefined, waiting: [] });
  const opened = useInStep(useCallback(() => charterInStep(api, setInHand), [api]));
  const carryOut = useCallback((deed: CharterDeed) => opened.current?.change(deed), [opened]);
  const take = useCallback((view?: CharterView) => opened.current?.change(showing(api, view)), [api, opened]);
  const tryAgain = useCallback(() => opened.current?.lookNow(), [opened]);
  return { ...inHand, carryOut, take, tryAgain };
}

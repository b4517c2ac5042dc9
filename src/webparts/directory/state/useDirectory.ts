import { useCallback, useEffect, useState } from 'react';
import type { DirectoryApi } from '../../../clients';
import { useInStep } from '../../../components/useInStep';
import type { Deed } from './Deed';
import { directoryInStep, type DirectoryInHand } from './directoryInStep';

export interface DirectoryInReach extends DirectoryInHand {
  readonly carryOut: (deed: Deed) => void;
  readonly tryAgain: () => void;
}

/** After a deed the group follows within a minute or so; for that long it is looked at often. */
const swiftPauseInMs = 2_000;
const swiftForInMs = 60_000;

/** All communities and how the reader stands to them, in step with the API for as long as the screen can be seen. */
export function useDirectory(api: DirectoryApi): DirectoryInReach {
  const [inHand, setInHand] = useState<DirectoryInHand>({ view: undefined, waiting: [] });
  const [swiftSince, setSwiftSince] = useState<object>();
  const opened = useInStep(useCallback(() => directoryInStep(api, setInHand), [api]));
  const isUnderWay =
    inHand.view?.communities.some(({ you }) => you.state === 'joining' || you.state === 'leaving') ?? false;

  useEffect(() => {
    if (!isUnderWay || !swiftSince) return undefined;
    const timer = window.setInterval(() => {
      if (!document.hidden) opened.current?.resume();
    }, swiftPauseInMs);
    const end = window.setTimeout(() => window.clearInterval(timer), swiftForInMs);
    return () => {
      window.clearInterval(timer);
      window.clearTimeout(end);
    };
  }, [isUnderWay, swiftSince, opened]);

  const carryOut = useCallback(
    (deed: Deed) => {
      setSwiftSince({});
      opened.current?.change(deed);
    },
    [opened],
  );
  const tryAgain = useCallback(() => opened.current?.lookNow(), [opened]);
  return { ...inHand, carryOut, tryAgain };
}

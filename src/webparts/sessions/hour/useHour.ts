import { useCallback, useEffect, useState } from 'react';
import type { FindHourBody, HourView } from '../../../domain/protectedHour';
import type { Problem } from '../../../domain/kernel';
import type { Asked } from '../../../components/useAsked';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';

interface Hour {
  readonly asked: Asked<HourView>;
  readonly problem?: string;
  readonly underWay: boolean;
  setProblem(problem: string | undefined): void;
  find(wish: FindHourBody): void;
}

/** While calendars are looked at, how far that has come is asked every so often. */
const pauseInMs = 2_000;

/** The search for the hour that suits most: the last one, how far it has come, and a new one. */
export function useHour(): Hour {
  const { api } = useDesk();
  const deed = useDeed();
  const [view, setView] = useState<HourView>();
  const [trouble, setTrouble] = useState<{ readonly problem?: Problem }>();
  const [times, setTimes] = useState(0);
  const ask = useCallback(() => {
    setTrouble(undefined);
    setTimes((before) => before + 1);
  }, []);

  useEffect(() => {
    let isWanted = true;
    void api.readHour().then((answer) => {
      if (!isWanted) return;
      if (answer.kind === 'fresh') setView(answer.view);
      else if (answer.kind !== 'unchanged') setTrouble(answer.kind === 'refused' ? { problem: answer.problem } : {});
    });
    return () => {
      isWanted = false;
    };
  }, [api, times]);
  const isLooking = view?.state === 'looking';
  useEffect(() => {
    if (!isLooking) return undefined;
    // One lost answer among the regular looks is no news: the next one tells.
    const timer = window.setInterval(() => setTimes((before) => before + 1), pauseInMs);
    return () => window.clearInterval(timer);
  }, [isLooking]);

  const find = (wish: FindHourBody): void => deed.run(() => api.findHour(wish), setView);
  return {
    asked: {
      ...(view ? { view } : {}),
      ...(trouble?.problem ? { problem: trouble.problem } : {}),
      failed: trouble !== undefined,
      ask,
    },
    ...(deed.problem === undefined ? {} : { problem: deed.problem }),
    underWay: deed.underWay,
    setProblem: deed.setProblem,
    find,
  };
}

import { useCallback, useState } from 'react';
import type { DirectoryApi } from '../../../clients';
import { useInStep } from '../../../components/useInStep';
import { rosterInStep, type RosterInHand } from './rosterInStep';

export interface RosterInReach extends RosterInHand {
  readonly save: (askAbout: readonly string[]) => void;
  readonly tryAgain: () => void;
}

/** The people of a community, in step with the API for as long as the screen can be seen. */
export function useRoster(api: DirectoryApi, communityId: string): RosterInReach {
  const [inHand, setInHand] = useState<RosterInHand>({ view: undefined, waiting: [] });
  const opened = useInStep(useCallback(() => rosterInStep(api, communityId, setInHand), [api, communityId]));
  const save = useCallback((askAbout: readonly string[]) => opened.current?.change({ askAbout }), [opened]);
  const tryAgain = useCallback(() => opened.current?.lookNow(), [opened]);
  return { ...inHand, save, tryAgain };
}

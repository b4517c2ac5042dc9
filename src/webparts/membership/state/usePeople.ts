import { useCallback, useState } from 'react';
import type { MembershipApi } from '../../../clients';
import { useInStep } from '../../../components/useInStep';
import type { MembershipView } from '../../../domain/membership';
import { peopleInStep, type PeopleInHand, type PersonDeed } from './peopleInStep';

export interface PeopleInReach extends PeopleInHand {
  carryOut(deed: PersonDeed): void;
  /** The reader asked for it, or knows that it has changed. */
  lookNow(): void;
}

/** Everybody in the community, in step with the API for as long as the screen can be seen. */
export function usePeople(api: MembershipApi, onView: (view: MembershipView) => void): PeopleInReach {
  const [inHand, setInHand] = useState<PeopleInHand>({ view: undefined, waiting: [] });
  const opened = useInStep(useCallback(() => peopleInStep(api, onView, setInHand), [api, onView]));
  const carryOut = useCallback((deed: PersonDeed) => opened.current?.change(deed), [opened]);
  const lookNow = useCallback(() => opened.current?.lookNow(), [opened]);
  return { ...inHand, carryOut, lookNow };
}

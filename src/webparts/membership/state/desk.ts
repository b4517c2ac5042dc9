import { createContext, useContext } from 'react';
import type { MembershipApi } from '../../../clients';
import type { MembershipRule, MembershipView } from '../../../domain/membership';
import type { MembershipInReach } from './useMembership';
import type { PeopleInReach } from './usePeople';

/** A screen within the web part. */
export type Place =
  | { readonly kind: 'home' | 'rules' | 'invite' | 'couldJoin' | 'runs' | 'history' | 'handover' }
  /** Everybody, or those whom something is the matter with. */
  | { readonly kind: 'people'; readonly show?: 'underWay' }
  /** A rule that is written or changed. */
  | { readonly kind: 'rule'; readonly rule: MembershipRule };

/** What every view of the web part works with. */
export interface Desk {
  readonly api: MembershipApi;
  readonly view: MembershipView;
  readonly people: PeopleInReach;
  /** Id of the reader, where the page knows it. */
  readonly reader?: string;
  /** Shows what the API has answered; with nothing, looks afresh. */
  readonly take: MembershipInReach['take'];
  /** Tells those who can't see the screen. */
  readonly tell: (text: string) => void;
  readonly goTo: (place: Place) => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** What the view works with. @throws outside the web part */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view about membership stands outside its web part.');
  return desk;
}

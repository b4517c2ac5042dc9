import { createContext, useContext } from 'react';
import type { ManagerApi } from '../../../clients';

/** What can be done about one community. */
export type DeedName = 'lead' | 'change' | 'handover' | 'merge' | 'split' | 'retire';

/** A screen within the web part. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'create'; readonly proposalId?: string }
  | { readonly kind: DeedName; readonly communityId: string };

/** What every view of the web part works with. */
export interface Desk {
  readonly api: ManagerApi;
  /** How things stand is asked anew. */
  lookAfresh(): void;
  goTo(place: Place): void;
  /** Something is done: says so, above all communities and to those who do not see the screen. */
  finish(text: string): void;
  /** Says something to those who do not see the screen. */
  tell(text: string): void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** What the view works with. @throws outside the web part */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view stands outside its screen: nobody carries out what it asks for.');
  return desk;
}

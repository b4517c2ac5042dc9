import { createContext, useContext } from 'react';
import type { CharterApi } from '../../../clients';
import type { CharterView } from '../../../domain/charter';
import type { CharterInReach } from './useCharter';

/** What is proposed about a clause, or about the charter. */
export type ProposeWhat =
  | { readonly what: 'start' }
  | { readonly what: 'add'; readonly clauseId?: string }
  | { readonly what: 'reword' | 'move' | 'remove'; readonly clauseId: string };

/** A screen within the web part. */
export type Place =
  | { readonly kind: 'home' | 'versions' }
  | { readonly kind: 'version'; readonly number: number }
  /** Two versions, the earlier one first. */
  | { readonly kind: 'compare'; readonly from: number; readonly to: number }
  | PlaceOfChange;

/** The screens on which the charter is changed or led. */
export type PlaceOfChange =
  | { readonly kind: 'ended' | 'leading' }
  /** With what is to be written there at once. */
  | { readonly kind: 'objectives'; readonly writing?: 'new' | 'outcome' }
  | { readonly kind: 'proposal'; readonly id: string }
  | ({ readonly kind: 'propose' } & ProposeWhat);

/** What every view of the web part works with. */
export interface Desk {
  readonly api: CharterApi;
  readonly view: CharterView;
  readonly carryOut: CharterInReach['carryOut'];
  readonly take: CharterInReach['take'];
  /** The last deed that was refused; it stands until the reader does something else. */
  readonly refusal?: CharterInReach['refusal'];
  /** Tells those who can't see the screen. */
  readonly tell: (text: string) => void;
  readonly goTo: (place: Place) => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** What the view works with. @throws outside the web part */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view of the charter stands outside its web part.');
  return desk;
}

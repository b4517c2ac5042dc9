import { createContext, useContext } from 'react';
import type { NotificationsApi, SessionsApi } from '../../../clients';
import type { Cadence, PlanView } from '../../../domain/sessions';
import type { SessionsInReach } from './useSessions';

/** A screen within the web part. */
export type Place =
  | { readonly kind: 'home' | 'invitation' | 'hour' | 'series' | 'notifications' }
  /** With an hour of the week that was found, or the rhythm of a series, to begin with. */
  | { readonly kind: 'rhythm'; readonly found?: Cadence | Pick<Cadence, 'weekday' | 'time' | 'minutes'> };

/** What every view of the web part works with. */
export interface Desk {
  readonly api: SessionsApi;
  readonly notifications: NotificationsApi;
  /** Shows what the API has answered; with nothing, looks afresh. */
  readonly take: SessionsInReach['take'];
  /** Tells those who can't see the screen. */
  readonly tell: (text: string) => void;
  readonly goTo: (place: Place) => void;
  /** How the community meets, and whether its mail is held back; absent for readers whom the API tells nothing about it. */
  readonly plan?: PlanView;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** What the view works with. @throws outside the web part */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view about sessions stands outside its web part.');
  return desk;
}

import { createContext, useContext } from 'react';
import type { DirectoryApi } from '../../../clients';
import type { CommunityCard, DeclineReason } from '../../../domain/membership';

/** What a view may do about a community; all of it is on the screen at once. */
export interface Desk {
  readonly api: DirectoryApi;
  join(card: CommunityCard): void;
  leave(card: CommunityCard): void;
  decline(card: CommunityCard, reason?: DeclineReason): void;
  /** Takes a "no, thanks" back; `before`: how the reader stood before it. */
  reconsider(card: CommunityCard, before?: CommunityCard): void;
  /** Why the last thing the reader did to this community was refused, in a sentence. */
  refusalOf(communityId: string): string | undefined;
  /** What was done to it has not reached the API. */
  isUnsent(communityId: string): boolean;
  /** Reads everything anew: the reader did something that shows in it. */
  lookAgain(): void;
  /** Says something to those who do not see the screen. */
  tell(text: string): void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A view stands outside its screen: nobody carries out what it asks for.');
  return desk;
}

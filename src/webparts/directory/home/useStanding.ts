import { useState } from 'react';
import type { CommunityCard, DeclineReason } from '../../../domain/membership';
import { isInside } from '../state/youAfter';
import { useDesk } from '../state/desk';

/** What the reader has just done to a community, as long as it can be undone where it happened. */
type Done = { readonly what: 'left' | 'declined'; readonly before: CommunityCard; readonly reason?: DeclineReason };

export interface Standing {
  readonly card: CommunityCard;
  /** They have just left, or said no; the API may already have agreed. */
  readonly left: boolean;
  readonly declined?: { readonly reason?: DeclineReason };
  readonly isWhyOpen: boolean;
  /** They wanted to leave, and somebody else has to own the group first. */
  readonly isToHandOver: boolean;
  toggleWhy(): void;
  join(): void;
  leave(): void;
  decline(reason?: DeclineReason): void;
  undo(): void;
}

/**
 * How the reader stands to a community and what they can do about it, where they see it.
 *
 * @param onTouch - called before anything is done
 */
export function useStanding(card: CommunityCard, onTouch: () => void): Standing {
  const desk = useDesk();
  const [done, setDone] = useState<Done>();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const [isToHandOver, setToHandOver] = useState(false);
  const { you } = card;
  const inside = isInside(you);
  const has = (what: Done['what']): boolean => done?.what === what;

  const touch = (next?: Done): void => {
    onTouch();
    setDone(next);
    setToHandOver(false);
  };
  return {
    card,
    left: has('left') && !inside,
    ...(has('declined') && you.declined ? { declined: done?.reason ? { reason: done.reason } : {} } : {}),
    isWhyOpen: isWhyOpen && inside,
    isToHandOver: isToHandOver && inside,
    toggleWhy: () => setWhyOpen(!isWhyOpen),
    join: () => {
      touch();
      desk.join(card);
    },
    leave: () => {
      setWhyOpen(false);
      // What the API would refuse is said at once, with the way there is.
      if (you.mustHandOver) return setToHandOver(true);
      touch({ what: 'left', before: card });
      desk.leave(card);
    },
    decline: (reason) => {
      touch({ what: 'declined', before: done?.before ?? card, ...(reason ? { reason } : {}) });
      desk.decline(card, reason);
    },
    undo: () => {
      touch();
      if (done?.what === 'left') desk.join(card);
      else desk.reconsider(card, done?.before);
    },
  };
}

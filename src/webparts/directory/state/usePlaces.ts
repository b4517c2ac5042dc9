import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { usePlace } from '../../../components/frame/usePlace';
import type { CommunityCard } from '../../../domain/membership';
import { everything, sectionOf, type SectionName, type Wish } from '../home/sections';
import { CommunityScreen } from '../parts';

/** All communities, one of them, or what the reader hears from Guildhall. */
type Place = { readonly kind: 'all' | 'notifications' } | { readonly kind: 'community'; readonly communityId: string };

interface Places {
  readonly wish: Wish;
  readonly place: Place;
  /** Where communities stay that the reader has just done something about. */
  readonly kept: ReadonlyMap<string, SectionName>;
  setWish(wish: Wish): void;
  keep(card: CommunityCard): void;
  open(communityId: string): void;
  openNotifications(): void;
  goBack(): void;
}

const nothing: ReadonlyMap<string, SectionName> = new Map();

/** Where the reader is, and what stays where it is until they look for something else. */
export function usePlaces(root: RefObject<HTMLElement>): Places {
  const [wish, setWish] = useState(everything);
  const [place, goTo] = usePlace<Place>({ kind: 'all' });
  const [kept, setKept] = useState(nothing);
  const cameFrom = useRef<Place>(place);

  useLayoutEffect(() => {
    const before = cameFrom.current;
    cameFrom.current = place;
    if (place.kind !== 'all' || before.kind === 'all') return;
    setKept(nothing);
    // Back where the reader left the list, not at its beginning.
    const rows = Array.from(root.current?.querySelectorAll<HTMLElement>('[data-community]') ?? []);
    const left = before.kind === 'community' ? before.communityId : undefined;
    const from = rows.find((row) => row.dataset.community === left)?.querySelector('button');
    (from ?? root.current?.querySelector<HTMLElement>('h3'))?.focus();
  }, [place, root]);

  return {
    wish,
    place,
    kept,
    setWish: useCallback((next: Wish) => {
      setWish(next);
      setKept(nothing);
    }, []),
    keep: useCallback(
      (card: CommunityCard) =>
        setKept((before) => (before.has(card.id) ? before : new Map(before).set(card.id, sectionOf(card)))),
      [],
    ),
    open: useCallback(
      (communityId: string) => {
        void CommunityScreen.ahead();
        goTo({ kind: 'community', communityId });
      },
      [goTo],
    ),
    openNotifications: useCallback(() => goTo({ kind: 'notifications' }), [goTo]),
    goBack: useCallback(() => goTo({ kind: 'all' }), [goTo]),
  };
}

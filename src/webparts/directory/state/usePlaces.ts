import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { CommunityCard } from '../../../domain/membership';
import { everything, sectionOf, type SectionName, type Wish } from '../home/sections';
import { CommunityScreen } from '../parts';

interface Places {
  readonly wish: Wish;
  /** The community that is open; nothing while all are shown. */
  readonly opened: string | undefined;
  /** Where communities stay that the reader has just done something about. */
  readonly kept: ReadonlyMap<string, SectionName>;
  setWish(wish: Wish): void;
  keep(card: CommunityCard): void;
  open(communityId: string): void;
  goBack(): void;
}

const nothing: ReadonlyMap<string, SectionName> = new Map();

/** Where the reader is, and what stays where it is until they look for something else. */
export function usePlaces(root: RefObject<HTMLElement>): Places {
  const [wish, setWish] = useState(everything);
  const [opened, setOpened] = useState<string>();
  const [kept, setKept] = useState(nothing);
  const cameFrom = useRef<string>();

  useLayoutEffect(() => {
    if (opened !== undefined || cameFrom.current === undefined) return;
    // Back where the reader left the list, not at its beginning.
    const rows = Array.from(root.current?.querySelectorAll<HTMLElement>('[data-community]') ?? []);
    rows
      .find((row) => row.dataset.community === cameFrom.current)
      ?.querySelector('button')
      ?.focus();
    cameFrom.current = undefined;
  }, [opened, root]);

  return {
    wish,
    opened,
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
    open: useCallback((communityId: string) => {
      void CommunityScreen.ahead();
      setOpened(communityId);
    }, []),
    goBack: useCallback(() => {
      cameFrom.current = opened;
      setKept(nothing);
      setOpened(undefined);
    }, [opened]),
  };
}

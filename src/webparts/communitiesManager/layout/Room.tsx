import * as React from 'react';
import type { ManagerView } from '../../../domain/membership';
import { Home } from '../home/Home';
import { CreateScreen, DeedScreen } from '../parts';
import type { Place } from '../state/desk';

interface RoomProps {
  readonly view: ManagerView;
  readonly place: Place;
  /** What has just been done. */
  readonly done?: string;
  readonly headingRef: React.RefObject<HTMLHeadingElement>;
}

/** The screen that the reader is on. Those behind the first lie in a file of their own. */
export const Room: React.FC<RoomProps> = ({ view, place, done, headingRef }) => {
  const home = React.useRef<HTMLDivElement>(null);
  const cameFrom = React.useRef<Place>(place);
  // Somebody else may have retired it meanwhile.
  const community =
    place.kind === 'home' || place.kind === 'create'
      ? undefined
      : view.communities.find(({ id }) => id === place.communityId);
  const isHome = place.kind === 'home' || (place.kind !== 'create' && !community);
  React.useEffect(() => {
    const before = cameFrom.current;
    cameFrom.current = isHome ? { kind: 'home' } : place;
    if (!isHome || before.kind === 'home') return;
    // Who comes back finds the focus where they left, or at what has been done.
    const rows = Array.from(home.current?.querySelectorAll<HTMLElement>('[data-community]') ?? []);
    const left = before.kind === 'create' ? undefined : before.communityId;
    const row = done ? undefined : rows.find(({ dataset }) => dataset.community === left);
    (row?.querySelector<HTMLElement>('[data-more]') ?? headingRef.current)?.focus();
  }, [place, isHome, done, headingRef]);

  if (place.kind === 'create') {
    const proposal = view.proposals.find(({ id }) => id === place.proposalId);
    return <CreateScreen view={view} {...(proposal ? { proposal } : {})} titleRef={headingRef} />;
  }
  if (place.kind !== 'home' && community) {
    return <DeedScreen deed={place.kind} community={community} view={view} titleRef={headingRef} />;
  }
  return (
    <div ref={home}>
      <Home view={view} headingRef={headingRef} {...(done ? { done } : {})} />
    </div>
  );
};

import * as React from 'react';
import { Obstacle } from '../../../components/frame/Obstacle';
import type { CommunityCard } from '../../../domain/membership';
import { LoadingPart } from '../layout/LoadingPart';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { People } from './People';
import { useRoster } from './useRoster';

/** The people of a community that the reader is in, or why they cannot be shown just now. */
export const PeopleOf: React.FC<{ readonly card: CommunityCard }> = ({ card }) => {
  const { words } = useText();
  const { api } = useDesk();
  const reach = useRoster(api, card.id);
  const { view, failure, closed, tryAgain } = reach;
  if (!view && !failure && !closed) return <LoadingPart />;
  if (!view) {
    return (
      <Obstacle
        words={words}
        {...(failure ? { trouble: failure.kind } : {})}
        {...(closed ? { closed } : {})}
        isEditing={false}
        onTryAgain={tryAgain}
      />
    );
  }
  // That it may be a few moments old is said above all.
  return <People card={card} view={view} reach={reach} />;
};

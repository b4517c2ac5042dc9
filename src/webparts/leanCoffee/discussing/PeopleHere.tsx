import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { RoomView } from '../../../domain/leanCoffee';
import { TakeChair } from '../aside/TakeChair';
import { useText } from '../useText';
import { getListClasses } from './listClasses';

interface PeopleHereProps {
  readonly room: RoomView;
  readonly mayTakeOver: boolean;
  /** Taking over is on its way. */
  readonly underWay: boolean;
  readonly refusal?: string;
  readonly onTakeOver: () => void;
}

/** How many are here, who facilitates, and the way to take over when nobody does. */
export const PeopleHere: React.FC<PeopleHereProps> = ({ room, mayTakeOver, underWay, refusal, onTakeOver }) => {
  const { words } = useText();
  const classes = getListClasses(useTheme());
  const { chair, people } = room;
  const who = (): string | undefined => {
    if (!chair || mayTakeOver) return undefined;
    if (chair.isYou) return words.say('YouFacilitate');
    return words.say(chair.isAround ? 'Facilitates' : 'FacilitatorGone', { name: chair.name });
  };
  return (
    <div className={classes.root}>
      <p className={classes.note}>
        {words.count('PeopleHere', people)} {who()}
      </p>
      {mayTakeOver && <TakeChair underWay={underWay} {...(refusal ? { refusal } : {})} onTake={onTakeOver} />}
    </div>
  );
};

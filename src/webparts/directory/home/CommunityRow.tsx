import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { QuietButton } from '../../../components/buttons/Button';
import { useFocusKept } from '../../../components/useFocusKept';
import type { CommunityCard } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { isInside } from '../state/youAfter';
import { useText } from '../useText';
import { CommunityFacts } from './CommunityFacts';
import { getRowClasses } from './rowClasses';
import { StandingButtons } from './StandingButtons';
import { StandingNotes } from './StandingNotes';
import { useStanding } from './useStanding';

interface CommunityRowProps {
  readonly card: CommunityCard;
  readonly onOpen: (communityId: string) => void;
  /** The reader is about to change how they stand to it. */
  readonly onTouch: (card: CommunityCard) => void;
}

/** One community: what it is for, who leads it, when it meets, and the one thing to do about it. */
export const CommunityRow: React.FC<CommunityRowProps> = ({ card, onOpen, onTouch }) => {
  const { words } = useText();
  const inWords = useInWords();
  const classes = getRowClasses(useTheme());
  const row = React.useRef<HTMLLIElement>(null);
  const standing = useStanding(card, () => onTouch(card));
  const { id, name, purpose, suits, you } = card;
  useFocusKept(row, row, [you.state, you.declined, you.asked?.at, standing.left, you.why.length].join());
  return (
    <li ref={row} className={classes.row} tabIndex={-1} aria-label={name} data-community={id}>
      <div className={classes.line}>
        <div className={classes.what}>
          <h4 className={classes.heading}>
            <QuietButton className={classes.name} text={name} dir="auto" onClick={() => onOpen(id)} />
          </h4>
          {purpose && (
            <p className={classes.purpose} dir="auto">
              {purpose}
            </p>
          )}
          <CommunityFacts card={card} />
          {suits && suits.length > 0 && !isInside(you) && (
            <p className={classes.suits}>{words.say('Suits', { fits: inWords.fits(suits) })}</p>
          )}
        </div>
        <StandingButtons standing={standing} />
      </div>
      <StandingNotes standing={standing} />
    </li>
  );
};

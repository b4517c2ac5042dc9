import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { useFocusKept } from '../../../components/useFocusKept';
import type { CommunityCard } from '../../../domain/membership';
import { CommunityFacts } from '../home/CommunityFacts';
import { getRowClasses } from '../home/rowClasses';
import { StandingButtons } from '../home/StandingButtons';
import { StandingNotes } from '../home/StandingNotes';
import { useStanding } from '../home/useStanding';
import { getScreenClasses } from '../layout/screenClasses';
import { isInside } from '../state/youAfter';
import { useText } from '../useText';
import { getPeopleClasses } from './peopleClasses';
import { PeopleOf } from './PeopleOf';

interface CommunityScreenProps {
  readonly card: CommunityCard;
  readonly onBack: () => void;
  readonly titleRef: React.RefObject<HTMLHeadingElement>;
}

const nothing = (): void => undefined;

/** One community whole: what it is for, how the reader stands to it, and its people for those who are in it. */
export const CommunityScreen: React.FC<CommunityScreenProps> = ({ card, onBack, titleRef }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, row, classes] = [getScreenClasses(theme), getRowClasses(theme), getPeopleClasses(theme)];
  const root = React.useRef<HTMLDivElement>(null);
  const standing = useStanding(card, nothing);
  const { name, purpose, url, you } = card;
  useFocusKept(root, titleRef, [you.state, you.declined, standing.left, you.why.length].join());
  React.useEffect(() => titleRef.current?.focus(), [titleRef]);
  return (
    <div ref={root}>
      <div className={screen.back}>
        <LinkButton text={words.say('BackToAll')} onClick={onBack} />
      </div>
      <div className={row.line}>
        <h3 className={screen.section} ref={titleRef} tabIndex={-1} dir="auto">
          {name}
        </h3>
        <StandingButtons standing={standing} isMain />
      </div>
      <StandingNotes standing={standing} />
      {purpose && (
        <p className={classes.text} dir="auto">
          {purpose}
        </p>
      )}
      <CommunityFacts card={card} />
      <a className={classes.link} href={url}>
        {words.say('OpenSite')}
      </a>
      {isInside(you) ? <PeopleOf card={card} /> : <p className={classes.text}>{words.say('PeopleForMembers')}</p>}
    </div>
  );
};

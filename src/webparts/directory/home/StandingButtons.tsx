import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import { ToneMark } from '../../../components/marks/ToneMark';
import { isInside } from '../state/youAfter';
import { useText } from '../useText';
import { getRowClasses } from './rowClasses';
import type { Standing } from './useStanding';

interface StandingButtonsProps {
  readonly standing: Standing;
  /** To join is the one thing to do on this screen. */
  readonly isMain?: boolean;
}

/** What stands beside a community: one button to join, or that the reader is in, why, and the way out behind three dots. */
export const StandingButtons: React.FC<StandingButtonsProps> = ({ standing, isMain = false }) => {
  const { words } = useText();
  const classes = getRowClasses(useTheme());
  const { card, left, declined, isWhyOpen } = standing;
  const { name, you } = card;
  if (isInside(you)) {
    return (
      <div className={classes.standing}>
        <ToneMark tone="agreed">{words.say('IsIn')}</ToneMark>
        <LinkButton text={words.say('WhyIn')} about={name} expanded={isWhyOpen} onClick={standing.toggleWhy} />
        <MoreMenu
          label={words.say('MoreFor', { name })}
          choices={[{ key: 'leave', text: words.say('Leave'), onClick: standing.leave }]}
        />
      </div>
    );
  }
  // Whoever is asked answers below, beside the question; what was just done is undone there, too.
  if (left || declined || you.asked) return null;
  const Join = isMain ? PrimaryButton : DefaultButton;
  return (
    <div className={classes.standing}>
      <Join
        className={classes.button}
        text={words.say('Join')}
        aria-label={words.say('JoinCommunity', { name })}
        onClick={standing.join}
      />
    </div>
  );
};

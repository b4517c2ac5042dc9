import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { PrimaryButton } from '../../../components/buttons/Button';
import { touchTarget } from '../../../components/buttons/touchTarget';
import type { PlanView } from '../../../domain/sessions';
import { StoppedBar } from '../layout/StoppedBar';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface InvitationNoticeProps {
  readonly plan: PlanView;
  /** Sessions are planned, and no lead has looked at the first invitation yet. */
  readonly isUnseen: boolean;
}

/** What a lead has to know of the invitations before anything else: an administrator holds them, or nobody has seen them yet. */
export const InvitationNotice: React.FC<InvitationNoticeProps> = ({ plan, isUnseen }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const classes = getClasses(useTheme());
  if (!plan.mayChange) return null;
  if (plan.stopped) return <StoppedBar stopped={plan.stopped} />;
  if (!isUnseen) return null;
  return (
    <section className={classes.card} aria-label={words.say('ToBeSeenTitle')}>
      <p className={classes.title}>{words.say('ToBeSeenTitle')}</p>
      <p className={classes.text}>{words.say('ToBeSeenText')}</p>
      <PrimaryButton
        className={classes.button}
        text={words.say('SeeInvitation')}
        onClick={() => goTo({ kind: 'invitation' })}
      />
    </section>
  );
};

const getClasses = memoizeFunction(({ effects, fonts, palette, semanticColors }: Theme) =>
  mergeStyleSets({
    card: {
      marginTop: 16,
      padding: 16,
      maxWidth: 720,
      boxSizing: 'border-box',
      borderRadius: effects.roundedCorner4,
      border: `1px solid ${semanticColors.bodyDivider}`,
      borderLeft: `4px solid ${palette.themePrimary}`,
    },
    title: { ...fonts.mediumPlus, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
    text: {
      ...fonts.medium,
      lineHeight: '20px',
      margin: '4px 0 16px',
      maxWidth: '70ch',
      color: semanticColors.bodyText,
    },
    button: touchTarget,
  }),
);

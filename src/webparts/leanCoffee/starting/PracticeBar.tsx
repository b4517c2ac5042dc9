import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useText } from '../useText';

interface PracticeBarProps {
  /** Present while a timebox may be waited for. */
  readonly onHurry?: () => void;
  readonly onLeave: () => void;
}

/** Says all the time that this is practice, so that nobody takes it for the community's session. */
export const PracticeBar: React.FC<PracticeBarProps> = ({ onHurry, onLeave }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  return (
    <section className={classes.bar} aria-label={words.say('PracticeTitle')} data-practice="true" tabIndex={-1}>
      <p className={classes.text}>
        <strong>{words.say('PracticeTitle')}</strong> {words.say('PracticeText')}
      </p>
      <div className={classes.buttons}>
        {onHurry && <DefaultButton className={classes.button} text={words.say('PracticeHurry')} onClick={onHurry} />}
        <DefaultButton className={classes.button} text={words.say('PracticeLeave')} onClick={onLeave} />
      </div>
    </section>
  );
};

const getClasses = memoizeFunction(({ fonts, palette, semanticColors }: Theme) =>
  mergeStyleSets({
    bar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 8,
      marginBottom: 16,
      padding: '8px 16px',
      borderLeft: `4px solid ${palette.themePrimary}`,
      backgroundColor: semanticColors.bodyStandoutBackground,
      color: semanticColors.bodyText,
    },
    text: { ...fonts.medium, margin: 0, flex: '1 1 280px', lineHeight: '20px' },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    button: touchTarget,
  }),
);

import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useText } from '../useText';

interface TakeChairProps {
  /** It is on its way. */
  readonly underWay: boolean;
  readonly refusal?: string;
  readonly onTake: () => void;
}

/** Offered when the session has started and nobody who facilitates is around. */
export const TakeChair: React.FC<TakeChairProps> = ({ underWay, refusal, onTake }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  return (
    <div className={classes.root}>
      <p className={classes.text}>{words.say('NobodyFacilitates')}</p>
      <DefaultButton
        className={classes.button}
        text={words.say(underWay ? 'TakingOver' : 'TakeOver')}
        disabled={underWay}
        onClick={onTake}
      />
      {refusal && <p className={classes.refusal}>{refusal}</p>}
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { marginTop: 16 },
    text: { ...fonts.medium, margin: '0 0 8px', color: semanticColors.bodyText },
    button: touchTarget,
    refusal: { ...fonts.small, margin: '4px 0 0', color: semanticColors.errorText },
  }),
);

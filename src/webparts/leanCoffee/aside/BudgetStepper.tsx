import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { NumberStepper } from '../../../components/inputs/NumberStepper';
import { leastVoteBudget, mostVoteBudget } from '../../../domain/leanCoffee';
import { useText } from '../useText';

interface BudgetStepperProps {
  readonly voteBudget: number;
  readonly onBudget: (voteBudget: number) => void;
}

/** How many votes everybody will get, set by whoever facilitates while topics are proposed. */
export const BudgetStepper: React.FC<BudgetStepperProps> = ({ voteBudget, onBudget }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const label = words.say('BudgetLabel');
  return (
    <div className={classes.root}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      <NumberStepper
        label={label}
        less={{ label: words.say('BudgetLess'), may: voteBudget > leastVoteBudget }}
        more={{ label: words.say('BudgetMore'), may: voteBudget < mostVoteBudget }}
        onStep={(by) => onBudget(voteBudget + by)}
      >
        <span className={classes.number} role="status">
          {words.count('BudgetVotes', voteBudget)}
        </span>
      </NumberStepper>
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 12, rowGap: 4, marginTop: 8 },
    label: { ...fonts.medium, color: semanticColors.bodyText },
    number: { ...fonts.medium, minWidth: 56, textAlign: 'center', fontWeight: 600, color: semanticColors.bodyText },
  }),
);

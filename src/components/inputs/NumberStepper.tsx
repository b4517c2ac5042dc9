import * as React from 'react';
import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../buttons/touchTarget';

interface NumberStepperProps {
  /** What the number is of, for those who hear it. */
  readonly label: string;
  readonly less: { readonly label: string; readonly may: boolean };
  readonly more: { readonly label: string; readonly may: boolean };
  readonly onStep: (by: -1 | 1) => void;
}

/**
 * False when none of the steppers around can be stepped up just now, whatever `more.may` says: of 300 steppers only a button
 * each is then drawn again.
 */
export const MayStepUp = React.createContext(true);

/**
 * A number, drawn as the children show it, with a button on each side. A button that can do nothing just now keeps its
 * place and the focus, and says so to those who hear it.
 */
export const NumberStepper: React.FC<NumberStepperProps> = ({ label, less, more, onStep, children }) => {
  const classes = getClasses(useTheme());
  return (
    <div role="group" aria-label={label} className={classes.root}>
      <Step path="M3 8h10" {...less} className={classes.button} onStep={() => onStep(-1)} />
      {children}
      <StepUp path="M3 8h10M8 3v10" {...more} className={classes.button} onStep={() => onStep(1)} />
    </div>
  );
};

interface StepProps {
  readonly path: string;
  readonly label: string;
  readonly may: boolean;
  readonly className: string;
  readonly onStep: () => void;
}

const Step: React.FC<StepProps> = ({ path, label, may, className, onStep }) => (
  <button
    type="button"
    className={className}
    aria-label={label}
    title={label}
    aria-disabled={!may}
    onClick={() => may && onStep()}
  >
    <svg width="16" height="16" viewBox="0 0 16 16" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);

const StepUp: React.FC<StepProps> = (props) => {
  const mayAny = React.useContext(MayStepUp);
  return <Step {...props} may={props.may && mayAny} />;
};

const getClasses = memoizeFunction((theme: Theme) => {
  const { palette, semanticColors } = theme;
  return mergeStyleSets({
    root: { display: 'inline-flex', alignItems: 'center', gap: 8, flexShrink: 0 },
    button: [
      getFocusStyle(theme, { inset: 1 }),
      {
        ...touchTarget,
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        padding: 0,
        borderRadius: theme.effects.roundedCorner2,
        border: `1px solid ${semanticColors.buttonBorder}`,
        backgroundColor: semanticColors.buttonBackground,
        color: semanticColors.buttonText,
        cursor: 'pointer',
        selectors: {
          ...touchTarget.selectors,
          ':hover': { backgroundColor: semanticColors.buttonBackgroundHovered },
          ':active': { backgroundColor: semanticColors.buttonBackgroundPressed },
          '&[aria-disabled=true]': {
            borderColor: palette.neutralLight,
            backgroundColor: 'transparent',
            color: semanticColors.disabledText,
            cursor: 'default',
          },
        },
      },
    ],
  });
});

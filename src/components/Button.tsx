import * as React from 'react';
import { getFocusStyle, HighContrastSelector, mergeStyles, mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

interface ButtonProps extends Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly text: string;
  /** Can do nothing just now: it keeps its place and the focus, and says so to those who hear it. */
  readonly disabled?: boolean | undefined;
}

/*
 * Fluent's buttons to look at. Its own bring menus, callouts and images with them, a third of all that a page would load
 * before anybody can use it.
 */

/** The one thing most people come for. */
export const PrimaryButton: React.FC<ButtonProps> = (props) => <Button look="primary" {...props} />;

export const DefaultButton: React.FC<ButtonProps> = (props) => <Button look="standard" {...props} />;

/** Without a border, for what stands beside a text. Its colours and measures are its user's. */
export const QuietButton: React.FC<ButtonProps> = (props) => <Button look="quiet" {...props} />;

type Look = 'primary' | 'standard' | 'quiet';

const Button: React.FC<ButtonProps & { readonly look: Look }> = (props) => {
  const { look, text, disabled = false, type = 'button', className, onClick, ...rest } = props;
  const looks = getLooks(useTheme());
  return (
    <button
      {...rest}
      type={type}
      className={mergeStyles(looks[look], disabled && look !== 'quiet' && looks.disabled, className)}
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {text}
    </button>
  );
};

const getLooks = memoizeFunction((theme: Theme) => {
  const { effects, fonts, palette, semanticColors: colors } = theme;
  const base = {
    ...fonts.medium,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    cursor: 'pointer',
    lineHeight: '16px',
    textAlign: 'center',
    userSelect: 'none',
  } as const;
  const framed = {
    ...base,
    minWidth: 80,
    minHeight: 32,
    padding: '0 16px',
    borderRadius: effects.roundedCorner2,
    fontWeight: 600,
  } as const;
  return mergeStyleSets({
    primary: [
      getFocusStyle(theme, { inset: 1, borderColor: 'transparent', outlineColor: palette.white }),
      framed,
      {
        border: `1px solid ${colors.primaryButtonBackground}`,
        backgroundColor: colors.primaryButtonBackground,
        color: colors.primaryButtonText,
        selectors: {
          ':hover': {
            borderColor: colors.primaryButtonBackgroundHovered,
            backgroundColor: colors.primaryButtonBackgroundHovered,
            color: colors.primaryButtonTextHovered,
          },
          ':active': {
            borderColor: colors.primaryButtonBackgroundPressed,
            backgroundColor: colors.primaryButtonBackgroundPressed,
            color: colors.primaryButtonTextPressed,
          },
          // The one button that stands out does so where colours are forced, too.
          [HighContrastSelector]: {
            borderColor: 'WindowText',
            backgroundColor: 'WindowText',
            color: 'Window',
            forcedColorAdjust: 'none',
            selectors: { ':hover': { borderColor: 'Highlight', backgroundColor: 'Highlight', color: 'Window' } },
          },
        },
      },
    ],
    standard: [
      getFocusStyle(theme, { inset: 1, borderColor: 'transparent' }),
      framed,
      {
        border: `1px solid ${colors.buttonBorder}`,
        backgroundColor: colors.buttonBackground,
        color: colors.buttonText,
        selectors: {
          ':hover': { backgroundColor: colors.buttonBackgroundHovered, color: colors.buttonTextHovered },
          ':active': { backgroundColor: colors.buttonBackgroundPressed, color: colors.buttonTextChecked },
          '&[aria-pressed=true]': { backgroundColor: colors.buttonBackgroundPressed, color: colors.buttonTextChecked },
        },
      },
    ],
    quiet: [getFocusStyle(theme, { inset: 1 }), base, { border: 'none', backgroundColor: 'transparent' }],
    disabled: disabledLook(theme),
  });
});

function disabledLook({ semanticColors: colors }: Theme) {
  const look = {
    borderColor: colors.buttonBackgroundDisabled,
    backgroundColor: colors.buttonBackgroundDisabled,
    color: colors.buttonTextDisabled,
  };
  const forced = { borderColor: 'GrayText', backgroundColor: 'Window', color: 'GrayText' };
  return {
    ...look,
    cursor: 'default',
    selectors: {
      ':hover': look,
      ':active': look,
      [HighContrastSelector]: { ...forced, selectors: { ':hover': forced } },
    },
  };
}

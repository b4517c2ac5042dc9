import { getFocusStyle, HighContrastSelector, mergeStyleSets, type IRawStyle } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How buttons look: as Fluent draws its own, in every theme and where colours are forced. */
export const getButtonLooks = memoizeFunction((theme: Theme) => {
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
    padding: '0 20px',
    borderRadius: effects.roundedCorner2,
    fontWeight: 600,
    selectors: { '@media (pointer: coarse)': { minHeight: 44 } }, // as all that can be pressed, however long its words
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

function disabledLook({ semanticColors: colors }: Theme): IRawStyle {
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

import type { IRawStyle } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';

/** A plain input in the theme's colours, as high as Fluent's text field. */
export function inputStyle({ effects, fonts, isInverted, semanticColors }: Theme): IRawStyle {
  return {
    ...fonts.medium,
    boxSizing: 'border-box',
    width: '100%',
    height: 32,
    padding: '0 8px',
    borderRadius: effects.roundedCorner2,
    border: `1px solid ${semanticColors.inputBorder}`,
    backgroundColor: semanticColors.inputBackground,
    color: semanticColors.inputText,
    // Draws the browser's own calendar button light on dark.
    colorScheme: isInverted ? 'dark' : 'light',
    selectors: {
      '@media (pointer: coarse)': { height: 44 },
      '::placeholder': { color: semanticColors.inputPlaceholderText },
      ':hover': { borderColor: semanticColors.inputBorderHovered },
      ':focus': { outline: `2px solid ${semanticColors.inputFocusBorderAlt}`, outlineOffset: '-2px' },
    },
  } as IRawStyle;
}

import type { IRawStyle } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { isDarkGround } from '../marks/tones';

/** A plain input in the theme's colours, as high as Fluent's text field. */
export function inputStyle({ effects, fonts, semanticColors }: Theme): IRawStyle {
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
    colorScheme: isDarkGround(semanticColors.inputBackground) ? 'dark' : 'light',
    selectors: {
      '@media (pointer: coarse)': { height: 44 },
      '::placeholder': { color: semanticColors.inputPlaceholderText },
      ':hover': { borderColor: semanticColors.inputBorderHovered },
      ':focus': { outline: `2px solid ${semanticColors.inputFocusBorderAlt}`, outlineOffset: '-2px' },
    },
  } as IRawStyle;
}

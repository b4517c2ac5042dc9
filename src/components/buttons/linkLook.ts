import type { IRawStyle } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';

/**
 * What can be pressed and has no border. On a strong ground, where the theme's colour is that of the text, a line below says
 * so instead.
 */
export function linkLook({ palette, semanticColors }: Theme): IRawStyle {
  const isToldByColour = palette.themePrimary.toLowerCase() !== semanticColors.bodyText.toLowerCase();
  return { color: palette.themePrimary, ...(isToldByColour ? {} : { textDecoration: 'underline' }) };
}

import { mergeStyles, type IRawStyle } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** Where the system's colours stand in for the theme's, only a line tells a quiet command from a text. */
const forcedColors = '@media (forced-colors: active)';

/**
 * What can be pressed and has no border. On a strong ground, where the theme's colour is that of the text, a line below says
 * so instead.
 */
export function linkLook({
  palette,
  semanticColors,
}: Theme): IRawStyle & { readonly selectors: IRawStyle['selectors'] } {
  const isToldByColour = palette.themePrimary.toLowerCase() !== semanticColors.bodyText.toLowerCase();
  return {
    color: palette.themePrimary,
    ...(isToldByColour ? {} : { textDecoration: 'underline' }),
    selectors: { [forcedColors]: { textDecoration: 'underline' } },
  };
}

/** A link to an address, in the colour of what else can be pressed, whatever the theme makes of links. */
export const getLinkClass = memoizeFunction((theme: Theme) =>
  mergeStyles(linkLook(theme), { textDecoration: 'underline', overflowWrap: 'anywhere' }),
);

import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../buttons/touchTarget';

/** How "My notifications" is laid out. */
export const getClasses = memoizeFunction(({ fonts, palette, semanticColors }: Theme) =>
  mergeStyleSets({
    text: { ...fonts.medium, lineHeight: '20px', margin: '8px 0', maxWidth: '70ch', color: semanticColors.bodyText },
    community: { display: 'grid', rowGap: 8, minWidth: 0, margin: '24px 0 0', padding: 0, border: 'none' },
    legend: { ...fonts.mediumPlus, fontWeight: 600, marginBottom: 8, padding: 0, color: semanticColors.bodyText },
    saved: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 8, maxWidth: '70ch' },
    savedText: {
      ...fonts.small,
      lineHeight: '16px',
      margin: 0,
      color: semanticColors.bodyText,
      selectors: { ':empty': { display: 'none' } },
    },
    undo: { ...touchTarget, padding: 0, color: palette.themePrimary, fontWeight: 600 },
    refusal: {
      ...fonts.small,
      margin: 0,
      color: semanticColors.errorText,
      selectors: { ':empty': { display: 'none' } },
    },
  }),
);

import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How the screen is laid out. */
export const getClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  return mergeStyleSets({
    title: { ...fonts.xxLarge, fontWeight: 600, lineHeight: '36px', margin: 0, color: semanticColors.bodyText },
    community: { ...fonts.medium, lineHeight: '20px', margin: 0, color: semanticColors.bodySubtext },
    bars: { display: 'grid', rowGap: 8, maxWidth: 520, selectors: { '&:not(:empty)': { marginTop: 16 } } },
    count: [
      getFocusStyle(theme, { inset: -4 }),
      { ...fonts.xLarge, fontWeight: 600, margin: '24px 0 0', color: semanticColors.bodyText },
    ],
    list: { listStyle: 'none', margin: '4px 0 0', padding: 0, maxWidth: 760 },
    none: { ...fonts.medium, lineHeight: '20px', margin: '8px 0 0', maxWidth: '70ch' },
  });
});

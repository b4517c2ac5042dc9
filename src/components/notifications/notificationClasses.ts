import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How "My notifications" is laid out. */
export const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    text: { ...fonts.medium, lineHeight: '20px', margin: '8px 0', maxWidth: '70ch', color: semanticColors.bodyText },
    community: { display: 'grid', rowGap: 8, minWidth: 0, margin: '24px 0 0', padding: 0, border: 'none' },
    legend: { ...fonts.mediumPlus, fontWeight: 600, marginBottom: 8, padding: 0, color: semanticColors.bodyText },
    refusal: {
      ...fonts.small,
      margin: 0,
      color: semanticColors.errorText,
      selectors: { ':empty': { display: 'none' } },
    },
  }),
);

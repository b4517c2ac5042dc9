import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How many names stand beside one another. */
export const getNamesClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    names: {
      ...fonts.medium,
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: 16,
      rowGap: 4,
      listStyle: 'none',
      margin: '8px 0 0',
      padding: 0,
      color: semanticColors.bodyText,
    },
    one: { display: 'inline-flex', alignItems: 'center', columnGap: 4, minWidth: 0, overflowWrap: 'anywhere' },
    more: { ...fonts.small, margin: '4px 0 0', color: semanticColors.bodySubtext },
  }),
);

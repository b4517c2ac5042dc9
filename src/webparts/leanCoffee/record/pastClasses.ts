import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** A table where there is room, one cell below the other on a phone. */
const phone = '@media (max-width: 560px)';

export const getPastClasses = memoizeFunction(({ fonts, semanticColors }: Theme) => {
  const cell = {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '8px 16px 8px 0',
    fontWeight: 'normal',
    selectors: { [phone]: { display: 'block', padding: '4px 0' } },
  } as const;
  return mergeStyleSets({
    table: { ...fonts.medium, width: '100%', borderCollapse: 'collapse', color: semanticColors.bodyText },
    caption: { ...fonts.medium, textAlign: 'left', paddingBottom: 8, color: semanticColors.bodySubtext },
    head: {
      ...fonts.small,
      ...cell,
      color: semanticColors.bodySubtext,
      selectors: { [phone]: { display: 'none' } },
    },
    cell: { ...cell, borderTop: `1px solid ${semanticColors.bodyDivider}` },
    text: { ...fonts.medium, color: semanticColors.bodyText },
  });
});

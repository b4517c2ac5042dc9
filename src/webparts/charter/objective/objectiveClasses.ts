import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How an objective is written: as large as a clause of the charter. */
export const getObjectiveClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    head: { marginTop: 16 },
    label: { ...fonts.medium, fontWeight: 600, lineHeight: '20px', margin: 0, color: semanticColors.bodyText },
    words: {
      ...fonts.mediumPlus,
      lineHeight: '24px',
      margin: '4px 0 0',
      maxWidth: '70ch',
      overflowWrap: 'anywhere',
      color: semanticColors.bodyText,
    },
  }),
);

import { hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { roomy, wide } from '../../../components/layout';

/** How the year is laid out: one row where there is room, several below. */
export const getYearClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    months: {
      display: 'grid',
      gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
      gap: 8,
      listStyle: 'none',
      margin: '16px 0 0',
      padding: 0,
      selectors: {
        [roomy]: { gridTemplateColumns: 'repeat(6, minmax(0, 1fr))' },
        [wide]: { gridTemplateColumns: 'repeat(12, minmax(0, 1fr))' },
      },
    },
    month: {
      ...fonts.small,
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      rowGap: 4,
      padding: '8px 0',
      textAlign: 'center',
      borderTop: `1px solid ${semanticColors.bodyDivider}`,
      color: semanticColors.bodyText,
    },
    name: { color: semanticColors.bodySubtext },
    mark: { display: 'inline-flex' },
    word: { lineHeight: '16px' },
    attended: { lineHeight: '16px', color: semanticColors.bodySubtext },
    unseen: hiddenContentStyle,
  }),
);

import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How versions and what is different between them are laid out. */
export const getVersionClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    changes: { listStyle: 'none', display: 'grid', rowGap: 16, margin: '16px 0 0', padding: 0 },
    versions: {
      listStyle: 'none',
      margin: '16px 0 0',
      padding: 0,
      selectors: { '& > li': { padding: '16px 0', borderTop: `1px solid ${semanticColors.bodyDivider}` } },
    },
    name: {
      ...fonts.medium,
      fontWeight: 600,
      lineHeight: '20px',
      margin: 0,
      overflowWrap: 'anywhere',
      color: semanticColors.bodyText,
    },
    ways: { display: 'flex', flexWrap: 'wrap', columnGap: 24 },
    compare: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 16, rowGap: 8, marginTop: 8 },
  }),
);

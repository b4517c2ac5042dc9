import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How runs, and what was changed, are laid out. */
export const getRunClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    row: {
      padding: '12px 0',
      maxWidth: 720,
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: { ':last-child': { borderBottom: 'none' } },
    },
    when: { ...fonts.medium, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
    why: { ...fonts.small, fontWeight: 400, color: semanticColors.bodySubtext },
    part: { ...fonts.medium, fontWeight: 600, margin: '16px 0 0', color: semanticColors.bodyText },
    box: {
      margin: '16px 0 0',
      padding: '0 0 0 12px',
      borderLeft: `4px solid ${semanticColors.bodyDivider}`,
    },
  }),
);

import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How what would come of a rhythm is laid out. */
export const getPreviewClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  const line = { ...fonts.medium, lineHeight: '20px', padding: '6px 0' } as const;
  return mergeStyleSets({
    dates: { listStyle: 'none', margin: '8px 0 0', padding: 0 },
    date: { ...line, display: 'grid', color: semanticColors.bodyText },
    none: { ...line, display: 'grid', color: semanticColors.bodySubtext },
    note: { ...fonts.small, lineHeight: '16px', color: semanticColors.bodySubtext },
    /** A note on what people are told of. */
    told: { ...fonts.small, fontWeight: 600, lineHeight: '16px', color: semanticColors.bodyText },
    gone: { textDecoration: 'line-through' },
    /** The parts of the form, one below the other. */
    parts: { display: 'grid', rowGap: 16 },
    title: { ...fonts.mediumPlus, fontWeight: 600, margin: '24px 0 0', color: semanticColors.bodyText },
  });
});

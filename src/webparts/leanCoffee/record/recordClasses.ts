import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How a record looks, to be read like a page. */
export const getRecordClasses = memoizeFunction(({ fonts, semanticColors }: Theme) => {
  const text = {
    ...fonts.medium,
    lineHeight: '22px',
    maxWidth: '70ch',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  } as const;
  return mergeStyleSets({
    root: { color: semanticColors.bodyText },
    heading: { ...fonts.large, fontWeight: 600, margin: '16px 0 0', textAlign: 'left', overflowWrap: 'anywhere' },
    meta: { ...fonts.small, margin: '4px 0 0', color: semanticColors.bodySubtext },
    text: { ...text, margin: '8px 0 0', whiteSpace: 'pre-wrap' },
    list: { ...text, margin: '8px 0 0', paddingLeft: 20 },
  });
});

import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How a list of many rows is laid out. */
export const getRowGridClasses = memoizeFunction((theme: Theme) => {
  const { semanticColors } = theme;
  const box = {
    position: 'relative',
    marginTop: 16,
    borderTop: `1px solid ${semanticColors.bodyDivider}`,
    borderBottom: `1px solid ${semanticColors.bodyDivider}`,
  } as const;
  return mergeStyleSets({
    box,
    scrollingBox: [
      box,
      { maxHeight: 'min(640px, 80vh)', overflowX: 'hidden', overflowY: 'auto', overflowAnchor: 'none' },
    ],
    all: { position: 'relative' },
    row: [
      getFocusStyle(theme, { inset: 1, position: 'absolute' }),
      {
        position: 'absolute',
        left: 0,
        right: 0,
        boxSizing: 'border-box',
        display: 'grid',
        columnGap: 16,
        padding: '10px 8px',
        borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      },
    ],
  });
});

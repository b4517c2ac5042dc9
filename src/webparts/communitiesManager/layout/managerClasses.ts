import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** What a communities manager's screens have besides what all screens have. */
export const getManagerClasses = memoizeFunction((theme: Theme) => {
  const { effects, fonts, palette, semanticColors } = theme;
  return mergeStyleSets({
    bars: { display: 'grid', rowGap: 8, maxWidth: 520, selectors: { '&:not(:empty)': { marginTop: 16 } } },
    lead: {
      ...fonts.mediumPlus,
      lineHeight: '22px',
      margin: '16px 0 0',
      maxWidth: '70ch',
      color: semanticColors.bodyText,
    },
    list: { listStyle: 'none', margin: '4px 0 0', padding: 0, maxWidth: 880 },
    /** Fields one below the other. */
    stack: { display: 'grid', rowGap: 12, maxWidth: 480, marginTop: 16, minWidth: 0 },
    field: { width: '100%', minWidth: 0 },
    people: { display: 'grid', minWidth: 0, margin: '8px 0 0' },
    below: { ...fonts.large, fontWeight: 600, margin: '32px 0 0', color: semanticColors.bodyText },
    /** What will happen, before it does. */
    consequences: {
      marginTop: 16,
      padding: '0 0 4px 16px',
      maxWidth: '70ch',
      overflowWrap: 'anywhere',
      borderLeft: `4px solid ${palette.themePrimary}`,
      selectors: { '& > :first-child': { marginTop: 0 } },
    },
    /** A text to be read or copied as it stands. */
    verbatim: [
      getFocusStyle(theme, { inset: 1 }),
      {
        ...fonts.medium,
        fontFamily: 'Consolas, Menlo, monospace',
        fontSize: 13,
        lineHeight: '20px',
        boxSizing: 'border-box',
        maxWidth: 720,
        maxHeight: 'min(640px, 80vh)',
        margin: '16px 0 0',
        padding: '8px 12px',
        overflow: 'auto',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        borderRadius: effects.roundedCorner2,
        border: `1px solid ${semanticColors.bodyDivider}`,
        color: semanticColors.bodyText,
      },
    ],
  });
});

import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How the text of a charter is laid out. */
export const getTextClasses = memoizeFunction((theme: Theme) => {
  const { fonts, palette, semanticColors } = theme;
  const focusable = getFocusStyle(theme, { inset: -4 });
  const list = { listStyle: 'none', margin: '8px 0 0', padding: 0 } as const;
  return mergeStyleSets({
    section: { marginTop: 32, breakInside: 'auto' },
    sectionTitle: [
      focusable,
      { ...fonts.xLarge, fontWeight: 600, margin: 0, color: semanticColors.bodyText, breakAfter: 'avoid' },
    ],
    clauses: [list, { display: 'grid', rowGap: 16 }],
    values: [
      list,
      {
        display: 'grid',
        gap: 16,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(200px, 100%), 1fr))',
        selectors: { '& > li': { paddingTop: 8, borderTop: `2px solid ${palette.themePrimary}` } },
      },
    ],
    vision: [
      list,
      {
        paddingLeft: 16,
        borderLeft: `4px solid ${palette.themePrimary}`,
        selectors: { '& p': { ...fonts.large, lineHeight: '28px' } },
      },
    ],
    clause: [focusable, { display: 'flex', alignItems: 'flex-start', columnGap: 8, breakInside: 'avoid' }],
    words: { flex: '1 1 auto', minWidth: 0 },
    clauseTitle: {
      ...fonts.mediumPlus,
      fontWeight: 600,
      lineHeight: '24px',
      margin: '0 0 4px',
      overflowWrap: 'anywhere',
      color: semanticColors.bodyText,
      breakAfter: 'avoid',
    },
  });
});

import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

const narrow = '@container (max-width: 480px)';

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
    /** On a phone, what can be done about a clause stands at the end of its heading's line, and the words below have the whole width. */
    headed: { selectors: { [narrow]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 0 } } },
    menu: {
      display: 'flex',
      alignSelf: 'flex-start',
      flexShrink: 0,
      selectors: { [narrow]: { gridRow: '1', gridColumn: '2' } },
    },
    words: {
      flex: '1 1 auto',
      minWidth: 0,
      selectors: { [narrow]: { gridRow: '1', gridColumn: '1 / -1' } },
    },
    besideMenu: {
      selectors: { [narrow]: { minHeight: 44, paddingRight: 52, paddingTop: 10, boxSizing: 'border-box' } },
    },
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

import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How what people wrote looks. */
export const getMarkdownClasses = memoizeFunction((theme: Theme) => {
  const { fonts, palette, semanticColors } = theme;
  return mergeStyleSets({
    text: {
      ...fonts.mediumPlus,
      lineHeight: '24px',
      maxWidth: '70ch',
      overflowWrap: 'anywhere',
      color: semanticColors.bodyText,
      selectors: {
        '& p, & ul, & ol, & blockquote, & pre, & table, & h4, & h5, & h6': { margin: '8px 0 0' },
        '& > :first-child': { marginTop: 0 },
        '& h4, & h5, & h6': { ...fonts.mediumPlus, fontWeight: 600 },
        '& ul, & ol': { paddingLeft: 24 },
        '& ul': { listStyleType: 'disc' },
        '& li ul': { listStyleType: 'circle' },
        '& li p': { margin: 0 },
        '& blockquote': { paddingLeft: 16, borderLeft: `4px solid ${semanticColors.bodyDivider}` },
        '& code': { fontSize: 14 },
        '& pre': { whiteSpace: 'pre-wrap' },
        '& table': { borderCollapse: 'collapse' },
        '& th, & td': {
          padding: '4px 8px',
          textAlign: 'left',
          border: `1px solid ${semanticColors.bodyDivider}`,
        },
        '& hr': { border: 'none', borderTop: `1px solid ${semanticColors.bodyDivider}` },
        '& a': [getFocusStyle(theme, { inset: -2 }), { color: palette.themePrimary, textDecoration: 'underline' }],
      },
    },
    written: { whiteSpace: 'pre-wrap' },
  });
});

import { getFocusStyle, hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** Lists of sentences with quiet commands, as everywhere in what comes after the voting. */
export const getListClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  const lastRow = { ':last-child': { borderBottom: 'none' } };
  return mergeStyleSets({
    root: { marginTop: 24 },
    heading: [
      getFocusStyle(theme, { inset: -4 }),
      { ...fonts.xLarge, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
    ],
    list: { listStyle: 'none', margin: '4px 0 0', padding: 0 },
    subheading: { ...fonts.medium, fontWeight: 600, margin: '16px 0 0', color: semanticColors.bodyText },
    opened: { paddingBottom: 16 },
    hint: { ...fonts.small, margin: '4px 0 0', color: semanticColors.bodySubtext },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      columnGap: 8,
      padding: '4px 0',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: lastRow,
    },
    // What ends the row stays beside it, however narrow the list is.
    closeRow: {
      display: 'flex',
      alignItems: 'flex-start',
      columnGap: 8,
      padding: '8px 0',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: lastRow,
    },
    shapes: { display: 'inline-flex', flexShrink: 0, marginTop: -5 },
    what: { flex: '1 1 200px', minWidth: 0 },
    text: {
      ...fonts.medium,
      fontSize: 16,
      lineHeight: '22px',
      flex: '1 1 200px',
      minWidth: 0,
      overflowWrap: 'anywhere',
      textAlign: 'left', // also what reads from right to left: the rows stay a list
      color: semanticColors.bodyText,
    },
    meta: {
      ...fonts.small,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '4px 12px',
      marginTop: 4,
      color: semanticColors.bodySubtext,
    },
    unseen: hiddenContentStyle,
    person: { display: 'inline-flex', alignItems: 'center', gap: 8 },
    buttons: { display: 'inline-flex', flexWrap: 'wrap', columnGap: 16, maxWidth: '100%' },
    refusal: { ...fonts.small, margin: '4px 0 0', color: semanticColors.errorText },
    note: {
      ...fonts.medium,
      lineHeight: '20px',
      margin: '8px 0 0',
      maxWidth: '70ch',
      color: semanticColors.bodySubtext,
    },
  });
});

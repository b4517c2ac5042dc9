import { getFocusStyle, mergeStyleSets, type IRawStyle } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { roomy } from '../../../components/layout';
import { touchTarget } from '../../../components/buttons/touchTarget';

/** A row out of sight is not laid out; about as high as one usually is. Fluent's types do not know these properties yet. */
const offScreen = { contentVisibility: 'auto', containIntrinsicSize: 'auto 73px' } as IRawStyle;

/** How one topic is laid out: what it is, who proposed it, what is to be known of it, and what can be done. */
export const getTopicRowClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  const title = { ...fonts.mediumPlus, lineHeight: '22px' };
  const what = {
    gridArea: 'what',
    margin: 0,
    maxWidth: '70ch',
    textAlign: 'left', // also what reads from right to left: the rows stay a list
    overflowWrap: 'anywhere',
    color: semanticColors.bodyText,
  } as const;
  const note = { ...fonts.small, lineHeight: '16px', margin: '4px 0 0', maxWidth: '70ch' };
  const button = {
    ...fonts.medium,
    ...touchTarget,
    border: 'none',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    selectors: {
      ...touchTarget.selectors,
      ':hover': { backgroundColor: semanticColors.buttonBackgroundHovered, color: semanticColors.buttonTextHovered },
    },
  };
  const row: IRawStyle = {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateAreas: '"what what" "who end" "note note"',
    alignItems: 'center',
    padding: '12px 0',
    borderBottom: `1px solid ${semanticColors.bodyDivider}`,
    selectors: {
      ':last-child': { borderBottom: 'none' },
      [roomy]: { gridTemplateAreas: '"what end" "who end" "note end"' },
    },
  };
  return mergeStyleSets({
    row,
    rowOfMany: [row, offScreen],
    goneRow: { padding: '4px 0', borderBottom: `1px solid ${semanticColors.bodyDivider}` },
    title: [getFocusStyle(theme, { inset: -2 }), { ...title, ...what }],
    meta: {
      ...fonts.small,
      gridArea: 'who',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 8,
      marginTop: 4,
      minHeight: 24,
      color: semanticColors.bodySubtext,
    },
    end: {
      gridArea: 'end',
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      alignItems: 'center',
      gap: 4,
      marginLeft: 16,
      selectors: { '@container (max-width: 420px)': { marginLeft: 8 } },
    },
    notes: { gridArea: 'note', color: semanticColors.bodySubtext },
    note: { ...note, color: semanticColors.bodySubtext, overflowWrap: 'anywhere' },
    refusal: { ...note, color: semanticColors.errorText, overflowWrap: 'anywhere' },
    button: [getFocusStyle(theme, { inset: 1 }), { ...button, padding: '0 8px', color: semanticColors.link }],
    noMore: touchTarget,
    more: [
      getFocusStyle(theme, { inset: 1 }),
      {
        ...button,
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        padding: 0,
        color: semanticColors.bodyText,
      },
    ],
  });
});

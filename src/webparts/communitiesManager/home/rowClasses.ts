import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { roomy } from '../../../components/layout';

/** How a community is laid out. */
export const getRowClasses = memoizeFunction((theme: Theme) => {
  const { fonts, palette, semanticColors } = theme;
  const line = {
    ...fonts.medium,
    lineHeight: '20px',
    margin: '4px 0 0',
    maxWidth: '70ch',
    overflowWrap: 'anywhere',
    color: semanticColors.bodyText,
  } as const;
  const quiet = { ...line, ...fonts.small, lineHeight: '16px', color: semanticColors.bodySubtext } as const;
  return mergeStyleSets({
    row: [
      getFocusStyle(theme, { inset: -4 }),
      {
        position: 'relative',
        padding: '16px 0',
        borderBottom: `1px solid ${semanticColors.bodyDivider}`,
        selectors: { ':last-child': { borderBottom: 'none' } },
      },
    ],
    head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: 8 },
    name: {
      ...fonts.mediumPlus,
      margin: 0,
      padding: '5px 0',
      lineHeight: '22px',
      fontWeight: 600,
      minWidth: 0,
      overflowWrap: 'anywhere',
      color: semanticColors.bodyText,
    },
    facts: {
      display: 'grid',
      rowGap: 4,
      selectors: { [roomy]: { gridTemplateColumns: 'minmax(0, 11fr) minmax(0, 9fr)', columnGap: 24 } },
    },
    /** The first line is as high in both, whatever stands in it. */
    column: {
      display: 'grid',
      gridTemplateRows: 'minmax(24px, auto)',
      alignItems: 'center',
      rowGap: 4,
      alignContent: 'start',
    },
    line: { ...line, marginTop: 0 },
    leads: { ...line, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 8, rowGap: 4, margin: 0 },
    lead: { display: 'inline-flex', alignItems: 'center', columnGap: 4 },
    size: { ...line, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 12, rowGap: 4, margin: 0 },
    /** Of one colour whichever way it goes. */
    curve: { flexShrink: 0, color: semanticColors.bodySubtext },
    needs: {
      listStyle: 'none',
      margin: '8px 0 0',
      padding: '0 0 0 12px',
      borderLeft: `4px solid ${palette.neutralTertiary}`,
    },
    need: { ...line, margin: 0, fontWeight: 600 },
    purpose: { ...line, marginTop: 0, whiteSpace: 'pre-line' },
    by: { ...quiet, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 8 },
    touch: touchTarget,
    links: { display: 'flex', flexWrap: 'wrap', columnGap: 24, marginTop: 4 },
    button: { ...touchTarget, marginTop: 12 },
    group: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 16 },
    choice: { ...touchTarget, minWidth: 0, padding: '0 16px', fontWeight: 400 },
    // Thick border and weight besides the colour: also where colours are forced.
    chosen: {
      ...touchTarget,
      minWidth: 0,
      padding: '0 15px',
      border: `2px solid ${palette.themePrimary}`,
      fontWeight: 600,
    },
  });
});

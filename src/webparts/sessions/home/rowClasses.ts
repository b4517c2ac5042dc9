import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { roomy } from '../../../components/layout';
import { touchTarget } from '../../../components/buttons/touchTarget';

/** How a session is laid out. */
export const getRowClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  const when = { ...fonts.mediumPlus, lineHeight: '22px', margin: 0, color: semanticColors.bodyText } as const;
  const line = {
    ...fonts.medium,
    lineHeight: '20px',
    margin: '4px 0 0',
    maxWidth: '70ch',
    overflowWrap: 'anywhere',
  } as const;
  return mergeStyleSets({
    row: [
      getFocusStyle(theme, { inset: -4 }),
      {
        padding: '12px 0',
        borderBottom: `1px solid ${semanticColors.bodyDivider}`,
        selectors: { ':last-child': { borderBottom: 'none' } },
      },
    ],
    line: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gridTemplateAreas: '"what menu" "join join"',
      alignItems: 'start',
      justifyItems: 'start',
      columnGap: 8,
      selectors: {
        [roomy]: { gridTemplateColumns: 'minmax(0, 1fr) auto auto', gridTemplateAreas: '"what join menu"' },
      },
    },
    what: { gridArea: 'what', minWidth: 0 },
    menu: { gridArea: 'menu' },
    when,
    whenNext: { ...when, ...fonts.xLarge, lineHeight: '28px', fontWeight: 600 },
    whenOff: { ...when, color: semanticColors.bodySubtext, textDecoration: 'line-through' },
    meta: {
      ...fonts.small,
      lineHeight: '16px',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 16,
      rowGap: 4,
      margin: '4px 0 0',
      overflowWrap: 'anywhere',
      color: semanticColors.bodySubtext,
    },
    held: {
      ...line,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 16,
      padding: '4px 12px',
      borderLeft: `4px solid ${theme.palette.themePrimary}`,
      color: semanticColors.bodyText,
    },
    fact: { ...line, color: semanticColors.bodyText },
    detail: { ...line, ...fonts.small, lineHeight: '16px', color: semanticColors.bodySubtext },
    trouble: { ...line, color: semanticColors.bodyText },
    problem: { ...line, color: semanticColors.errorText, selectors: { ':empty': { display: 'none' } } },
    join: {
      ...fonts.medium,
      gridArea: 'join',
      padding: '6px 0',
      selectors: { '@media (pointer: coarse)': { padding: '12px 0' } },
    },
    joinNow: {
      ...touchTarget,
      gridArea: 'join',
      marginTop: 8,
      textDecoration: 'none',
      selectors: { ...touchTarget.selectors, [roomy]: { marginTop: 0 } },
    },
  });
});

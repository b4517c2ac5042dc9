import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { linkLook } from '../../../components/buttons/linkLook';
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
  const reason = { ...touchTarget, padding: '4px 12px', fontWeight: 400 } as const;
  return mergeStyleSets({
    row: [
      getFocusStyle(theme, { inset: -4 }),
      {
        padding: '16px 0',
        borderBottom: `1px solid ${semanticColors.bodyDivider}`,
        selectors: { ':last-child': { borderBottom: 'none' } },
      },
    ],
    line: {
      display: 'grid',
      rowGap: 8,
      selectors: {
        [roomy]: { gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 24, alignItems: 'start' },
      },
    },
    what: { minWidth: 0 },
    heading: { margin: 0 },
    name: {
      ...fonts.mediumPlus,
      ...touchTarget,
      justifyContent: 'flex-start',
      lineHeight: '22px',
      padding: 0,
      fontWeight: 600,
      textAlign: 'start',
      overflowWrap: 'anywhere',
      ...linkLook(theme),
      selectors: {
        ...touchTarget.selectors,
        ...linkLook(theme).selectors,
        ':hover': { color: palette.themeDarkAlt, textDecoration: 'underline' },
      },
    },
    purpose: {
      ...line,
      marginTop: 0,
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      // A number would be taken for pixels.
      WebkitLineClamp: '2' as unknown as number,
      overflow: 'hidden',
    },
    leads: {
      ...quiet,
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: 8,
      rowGap: 4,
      marginTop: 8,
    },
    lead: { display: 'inline-flex', alignItems: 'center', columnGap: 4 },
    meta: { ...quiet, display: 'flex', flexWrap: 'wrap', columnGap: 16, rowGap: 4, marginTop: 8 },
    suits: { ...line, marginTop: 8 },
    standing: {
      ...fonts.medium,
      display: 'flex',
      alignItems: 'center',
      columnGap: 8,
      minHeight: 32,
      color: semanticColors.bodyText,
    },
    button: touchTarget,
    notes: { selectors: { ':not(:empty)': { marginTop: 8 } } },
    note: { ...quiet, margin: 0, selectors: { '& + *': { marginTop: 4 } } },
    said: { ...line, margin: 0 },
    problem: { ...line, color: semanticColors.errorText },
    asking: {
      padding: '4px 0 4px 12px',
      borderLeft: `4px solid ${palette.themePrimary}`,
    },
    askedBy: { ...quiet, display: 'flex', alignItems: 'center', columnGap: 8, margin: 0 },
    message: {
      ...line,
      ...fonts.mediumPlus,
      lineHeight: '22px',
      margin: '8px 0 0',
      whiteSpace: 'pre-line',
    },
    answers: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 },
    reasons: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 },
    reason,
    // Thick border and weight besides the colour: also where colours are forced.
    chosenReason: { ...reason, padding: '3px 11px', border: `2px solid ${palette.themePrimary}`, fontWeight: 600 },
    why: { padding: '4px 0 4px 12px', borderLeft: `4px solid ${semanticColors.bodyDivider}` },
    reasonsIn: { ...line, listStyle: 'none', margin: '0 0 4px', padding: 0 },
    stay: { ...touchTarget, marginTop: 8 },
  });
});

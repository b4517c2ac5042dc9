import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { roomy } from '../../../components/layout';

/** How the people of a community are laid out. */
export const getPeopleClasses = memoizeFunction((theme: Theme) => {
  const { fonts, palette, semanticColors } = theme;
  const text = {
    ...fonts.medium,
    lineHeight: '20px',
    margin: '8px 0 0',
    maxWidth: '70ch',
    overflowWrap: 'anywhere',
    color: semanticColors.bodyText,
  } as const;
  const quiet = { ...fonts.small, lineHeight: '20px', color: semanticColors.bodySubtext } as const;
  return mergeStyleSets({
    text,
    message: text,
    quiet: { ...quiet, margin: '8px 0 0', lineHeight: '16px' },
    link: { ...fonts.medium, display: 'inline-block', marginTop: 8, padding: '6px 0', color: semanticColors.link },
    count: [
      getFocusStyle(theme, { inset: -4 }),
      { ...fonts.xLarge, fontWeight: 600, margin: '32px 0 0', color: semanticColors.bodyText },
    ],
    columns: {
      selectors: {
        [roomy]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr) minmax(0, 5fr)' },
      },
    },
    who: {
      ...fonts.medium,
      display: 'flex',
      alignItems: 'flex-start',
      columnGap: 8,
      minWidth: 0,
      lineHeight: '24px',
      overflowWrap: 'anywhere',
      color: semanticColors.bodyText,
    },
    name: { fontWeight: 600 },
    fact: quiet,
    work: {
      ...fonts.medium,
      minWidth: 0,
      paddingLeft: 32,
      lineHeight: '20px',
      overflowWrap: 'anywhere',
      color: semanticColors.bodyText,
      selectors: { [roomy]: { padding: '2px 0' } },
    },
    topics: {
      ...fonts.medium,
      lineHeight: '20px',
      color: semanticColors.bodySubtext,
      minWidth: 0,
      paddingLeft: 32,
      overflowWrap: 'anywhere',
      selectors: { [roomy]: { padding: '2px 0' } },
    },
    own: {
      marginTop: 16,
      padding: '4px 0 4px 12px',
      maxWidth: '70ch',
      borderLeft: `4px solid ${palette.themePrimary}`,
    },
    ownTitle: { ...fonts.medium, fontWeight: 600, lineHeight: '20px', margin: 0, color: semanticColors.bodyText },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 },
    button: touchTarget,
    problem: { ...text, color: semanticColors.errorText, selectors: { ':empty': { display: 'none' } } },
  });
});

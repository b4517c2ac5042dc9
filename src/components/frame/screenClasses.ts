import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { wide } from '../layout';

/** How the screens are laid out. */
export const getScreenClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  const focusable = getFocusStyle(theme, { inset: -4 });
  const section = { ...fonts.xLarge, fontWeight: 600, margin: 0, color: semanticColors.bodyText } as const;
  return mergeStyleSets({
    top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: 8 },
    title: { ...fonts.xxLarge, fontWeight: 600, lineHeight: '36px', margin: 0, color: semanticColors.bodyText },
    bars: { display: 'grid', rowGap: 8, maxWidth: 520, marginTop: 16 },
    back: { marginTop: 8 },
    behindTitle: [focusable, { ...section, marginTop: 8 }],
    behindLabel: [
      focusable,
      { ...fonts.small, lineHeight: '16px', fontWeight: 400, margin: '8px 0 0', color: semanticColors.bodySubtext },
    ],
    columns: {
      selectors: {
        [wide]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 320px', columnGap: 48, alignItems: 'start' },
      },
    },
    main: { marginTop: 24, minWidth: 0 },
    /** The column on the right; below the left one where there is no room beside it. */
    aside: { marginTop: 32, selectors: { [wide]: { marginTop: 24 } } },
    section: [focusable, section],
    below: { marginTop: 32 },
    text: { ...fonts.medium, lineHeight: '20px', margin: '8px 0 0', maxWidth: '70ch', color: semanticColors.bodyText },
    quiet: {
      ...fonts.small,
      lineHeight: '16px',
      margin: '4px 0 0',
      maxWidth: '70ch',
      color: semanticColors.bodySubtext,
    },
    problem: {
      ...fonts.medium,
      lineHeight: '20px',
      margin: '8px 0 0',
      maxWidth: '70ch',
      color: semanticColors.errorText,
      selectors: { ':empty': { display: 'none' } },
    },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: 8,
      marginTop: 16,
      selectors: { '& ~ p': { marginTop: 8 } },
    },
    list: { listStyle: 'none', margin: '8px 0 0', padding: 0 },
  });
});

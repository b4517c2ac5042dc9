import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/buttons/touchTarget';

/** How the screens are laid out. */
export const getScreenClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  const section = { ...fonts.xLarge, fontWeight: 600, margin: 0, color: semanticColors.bodyText } as const;
  return mergeStyleSets({
    top: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', columnGap: 8 },
    bars: { display: 'grid', rowGap: 8, maxWidth: 520, selectors: { '&:not(:empty)': { marginTop: 16 } } },
    part: { marginTop: 32 },
    section: [getFocusStyle(theme, { inset: -4 }), section],
    text: { ...fonts.medium, lineHeight: '20px', margin: '8px 0 0', maxWidth: '70ch', color: semanticColors.bodyText },
    list: { listStyle: 'none', margin: '4px 0 0', padding: 0, maxWidth: 880 },
    button: { ...touchTarget, marginTop: 16 },
    back: { marginTop: 8 },
  });
});

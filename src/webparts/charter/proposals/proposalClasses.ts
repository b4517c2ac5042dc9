import { getFocusStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How a proposal is laid out: each heading smaller than the one that it stands below. */
export const getProposalClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  const heading = { fontWeight: 600, margin: 0, overflowWrap: 'anywhere', color: semanticColors.bodyText } as const;
  return mergeStyleSets({
    name: [getFocusStyle(theme, { inset: -4 }), { ...fonts.xLarge, ...heading, lineHeight: '28px' }],
    part: { ...fonts.mediumPlus, ...heading, lineHeight: '24px' },
  });
});

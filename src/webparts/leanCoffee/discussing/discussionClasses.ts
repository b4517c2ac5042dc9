import { getFocusStyle, hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { roomy, wide } from '../../../components/layout';
import { touchTarget } from '../../../components/buttons/touchTarget';

/** What is on the table on the left, what comes next on the right; one below the other where there is no room. */
export const getDiscussionClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  return mergeStyleSets({
    columns: {
      marginTop: 24,
      selectors: {
        [wide]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 320px', columnGap: 48 },
      },
    },
    main: { minWidth: 0 },
    aside: {
      minWidth: 0,
      marginTop: 24,
      selectors: { [wide]: { marginTop: 0 }, '> *:first-child': { selectors: { [wide]: { marginTop: 0 } } } },
    },
    title: [
      getFocusStyle(theme, { inset: -4 }),
      {
        ...fonts.xxLarge,
        fontWeight: 600,
        lineHeight: '36px',
        margin: 0,
        textAlign: 'left',
        color: semanticColors.bodyText,
      },
    ],
    hint: { ...fonts.medium, lineHeight: '20px', margin: '4px 0 0', color: semanticColors.bodySubtext },
    present: { ...touchTarget, selectors: { ...touchTarget.selectors, [roomy]: { marginLeft: 'auto' } } },
    // The line below the notes stands between, so that it is 24 to the field.
    part: { marginTop: 8 },
    nextPart: { marginTop: 16 },
    refusal: { ...fonts.small, margin: '4px 0 0', color: semanticColors.errorText },
    unseen: hiddenContentStyle,
  });
});

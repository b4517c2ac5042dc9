import { hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** Below this each name stands under its mark, in columns of one width: on a phone, and in Welsh, all stay in one row. */
const narrow = '@container (max-width: 480px)';

/** How stages stand in a row. */
export const getStagesClasses = memoizeFunction(({ fonts, palette, semanticColors }: Theme) => {
  const name = { ...fonts.medium, marginLeft: 8, selectors: { [narrow]: { ...fonts.small, margin: '4px 0 0' } } };
  // From the edge of one mark (24 px wide, with 4 px around it) to that of the next.
  const lineBetweenMarks = {
    position: 'absolute',
    top: 12,
    left: 'calc(50% + 16px)',
    width: 'calc(100% - 32px)',
    margin: 0,
  };
  return mergeStyleSets({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      rowGap: 8,
      listStyle: 'none',
      margin: '16px 0 0',
      padding: 0,
      maxWidth: 480,
      selectors: { [narrow]: { flexWrap: 'nowrap' } },
    },
    stage: {
      display: 'flex',
      alignItems: 'center',
      marginRight: 8,
      flex: '0 1 auto',
      selectors: {
        '&:not(:last-child)': { flex: '1 1 auto' },
        [narrow]: {
          position: 'relative',
          flexDirection: 'column',
          flex: '1 1 0 !important',
          minWidth: 0,
          margin: 0,
          textAlign: 'center',
          overflowWrap: 'anywhere',
        },
      },
    },
    mark: {
      ...fonts.small,
      boxSizing: 'border-box',
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
      width: 24,
      height: 24,
      borderRadius: '50%',
      border: `1px solid ${palette.neutralTertiary}`,
    },
    here: {
      backgroundColor: semanticColors.primaryButtonBackground,
      borderColor: semanticColors.primaryButtonBackground,
      color: semanticColors.primaryButtonText,
      fontWeight: 600,
    },
    behind: { borderColor: palette.themePrimary, color: palette.themePrimary },
    ahead: { color: semanticColors.bodySubtext },
    name: { ...name, color: semanticColors.bodySubtext },
    nameHere: { ...name, color: semanticColors.bodyText, fontWeight: 600 },
    // An element of its own: what lies within a container query cannot have pseudo-elements in this version of Fluent.
    line: {
      flex: '1 1 8px',
      minWidth: 8,
      height: 1,
      marginLeft: 4,
      backgroundColor: palette.neutralTertiaryAlt,
      selectors: { [narrow]: lineBetweenMarks, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
    },
    unseen: hiddenContentStyle,
  });
});

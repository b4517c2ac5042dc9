import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { roomy } from '../../../components/layout';

/** How the people of a community are laid out for a lead. */
export const getPeopleClasses = memoizeFunction(({ fonts, semanticColors }: Theme) => {
  const below = { minWidth: 0, paddingLeft: 32, overflowWrap: 'anywhere', lineHeight: '20px' } as const;
  return mergeStyleSets({
    columns: {
      gridTemplateColumns: 'minmax(0, 1fr) 44px',
      selectors: { [roomy]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr) 44px' } },
    },
    why: {
      ...fonts.medium,
      ...below,
      gridRow: '2',
      gridColumn: '1 / -1',
      color: semanticColors.bodyText,
      selectors: { [roomy]: { padding: '2px 0', gridRow: '1', gridColumn: '2' } },
    },
    end: { gridRow: '1', gridColumn: '2', selectors: { [roomy]: { gridColumn: '3' } } },
    top: { alignItems: 'flex-start' },
    line: { margin: 0 },
    work: { ...fonts.small, lineHeight: '16px', color: semanticColors.bodySubtext },
  });
});

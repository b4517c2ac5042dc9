import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../buttons/touchTarget';
import { inputStyle } from './inputStyle';

/** How a search and its filters are laid out. */
export const getFilterClasses = memoizeFunction((theme: Theme) => {
  const choice = { ...touchTarget, minWidth: 0, padding: '0 16px', fontWeight: 400 } as const;
  return mergeStyleSets({
    fields: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      columnGap: 16,
      rowGap: 8,
      marginTop: 16,
    },
    search: { flex: '1 1 240px', minWidth: 0, maxWidth: 400 },
    select: { flex: '1 1 120px', minWidth: 0, maxWidth: 200 },
    input: [inputStyle(theme), { minWidth: 0 }],
    group: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    choice,
    chosen: {
      ...choice,
      padding: '0 15px',
      border: `2px solid ${theme.palette.themePrimary}`,
      fontWeight: 600,
    },
  });
});

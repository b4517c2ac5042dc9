import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { inputStyle } from '../../../components/inputs/inputStyle';
import { touchTarget } from '../../../components/buttons/touchTarget';

/** One row where there is room for it, otherwise each field where it fits. */
export const getActionFormClasses = memoizeFunction((theme: Theme) =>
  mergeStyleSets({
    form: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: '4px 8px',
      flex: '1 1 100%',
      minWidth: 0,
    },
    text: { flex: '3 1 240px', minWidth: 0 },
    owner: { flex: '1 1 160px', minWidth: 0 },
    due: { flex: '0 1 160px', minWidth: 130 },
    input: inputStyle(theme),
    buttons: { display: 'flex', gap: 8 },
    button: touchTarget,
    problem: { ...theme.fonts.small, flex: '1 1 100%', color: theme.semanticColors.errorText },
  }),
);

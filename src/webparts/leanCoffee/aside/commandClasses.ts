import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/buttons/touchTarget';

/** How a command of the facilitator looks, with what it does and why it was refused below. */
export const getCommandClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { marginTop: 16 },
    button: touchTarget,
    note: { ...fonts.small, margin: '4px 0 0', color: semanticColors.bodySubtext },
    refusal: { ...fonts.small, margin: '4px 0 0', color: semanticColors.errorText },
  }),
);

import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** How somebody is shown in a line: a face, a name, and what else is known of them. */
export const getPersonClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    person: {
      ...fonts.medium,
      display: 'flex',
      alignItems: 'center',
      columnGap: 8,
      minWidth: 0,
      minHeight: 32,
      lineHeight: '24px',
      overflowWrap: 'anywhere',
      color: semanticColors.bodyText,
      selectors: { 'label > &': { margin: '-4px 0' } }, // what is chosen keeps its words apart itself
    },
    grow: { flex: '1 1 auto', minWidth: 0 },
    name: { fontWeight: 600 },
    /** Beside the name where there is room, else below it as a whole. */
    fact: { ...fonts.small, display: 'inline-block', lineHeight: '20px', color: semanticColors.bodySubtext },
  }),
);

import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../buttons/touchTarget';

/** How the editor is laid out. */
export const getEditorClasses = memoizeFunction(({ fonts, semanticColors, palette }: Theme) =>
  mergeStyleSets({
    root: { minWidth: 0 },
    tools: { display: 'flex', flexWrap: 'wrap', columnGap: 16 },
    tool: { ...fonts.medium, ...touchTarget, padding: 0, color: palette.themePrimary },
    preview: { marginTop: 8, paddingLeft: 16, borderLeft: `1px solid ${semanticColors.bodyDivider}` },
  }),
);

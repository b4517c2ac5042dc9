import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { inputStyle } from '../inputs/inputStyle';
import { touchTarget } from '../buttons/touchTarget';

/** How forms are laid out. */
export const getFormClasses = memoizeFunction((theme: Theme) => {
  const { fonts, palette, semanticColors } = theme;
  const note = {
    ...fonts.small,
    lineHeight: '16px',
    margin: '4px 0 0',
    maxWidth: '70ch',
    color: semanticColors.bodySubtext,
  } as const;
  return mergeStyleSets({
    field: { minWidth: 0 },
    fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 16, rowGap: 8 },
    /** Fields one below the other. */
    stack: { display: 'grid', rowGap: 8, maxWidth: 480 },
    input: [inputStyle(theme), { width: 'auto', minWidth: 120, maxWidth: '100%' }],
    wideInput: inputStyle(theme),
    note,
    problem: { ...note, color: semanticColors.errorText },
    counter: { ...note, selectors: { ':empty': { display: 'none' } } },
    group: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
    form: { marginTop: 16 },
    legend: { ...fonts.medium, fontWeight: 600, padding: '5px 0', color: semanticColors.inputText },
    option: {
      ...fonts.medium,
      ...touchTarget,
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      padding: '4px 0', // words of several lines keep apart
      boxSizing: 'border-box',
      color: semanticColors.bodyText,
      cursor: 'pointer',
    },
    options: { display: 'flex', flexWrap: 'wrap', columnGap: 16 },
    radio: {
      width: 18,
      height: 18,
      margin: 0,
      flexShrink: 0,
      accentColor: palette.themePrimary,
      colorScheme: theme.isInverted ? 'dark' : 'light',
      selectors: { ':focus-visible': { outline: `2px solid ${semanticColors.focusBorder}`, outlineOffset: 2 } },
    },
    button: touchTarget,
  });
});

import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { inputStyle } from '../../../components/inputs/inputStyle';

/** How rules are laid out. */
export const getRuleClasses = memoizeFunction((theme: Theme) => {
  const { effects, fonts, semanticColors } = theme;
  return mergeStyleSets({
    row: {
      padding: '16px 0 8px',
      maxWidth: 720,
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: { ':last-child': { borderBottom: 'none' } },
    },
    name: { ...fonts.mediumPlus, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
    commands: { display: 'flex', flexWrap: 'wrap', columnGap: 24, marginTop: 4 },
    fieldset: { minWidth: 0, margin: '24px 0 0', padding: 0, border: 'none' },
    legend: { ...fonts.mediumPlus, fontWeight: 600, padding: 0, color: semanticColors.bodyText },
    option: { marginTop: 4 },
    optionNote: {
      ...fonts.small,
      lineHeight: '16px',
      margin: '0 0 4px',
      paddingLeft: 26,
      maxWidth: '70ch',
      color: semanticColors.bodySubtext,
    },
    condition: {
      margin: '8px 0 0',
      padding: '4px 0 8px 12px',
      borderLeft: `4px solid ${semanticColors.bodyDivider}`,
    },
    chips: { display: 'flex', flexWrap: 'wrap', gap: 8, listStyle: 'none', margin: '8px 0 4px', padding: 0 },
    chip: {
      ...fonts.medium,
      ...touchTarget,
      display: 'inline-flex',
      alignItems: 'center',
      gap: 8,
      padding: '0 8px 0 12px',
      borderRadius: effects.roundedCorner4,
      border: `1px solid ${semanticColors.buttonBorder}`,
      backgroundColor: semanticColors.buttonBackground,
      color: semanticColors.buttonText,
      overflowWrap: 'anywhere',
      textAlign: 'start',
      cursor: 'pointer',
      selectors: {
        ...touchTarget.selectors,
        ':hover': { backgroundColor: semanticColors.buttonBackgroundHovered },
        ':focus-visible': { outline: `2px solid ${semanticColors.focusBorder}`, outlineOffset: 1 },
      },
    },
    theirs: { marginTop: 24, paddingLeft: 12, borderLeft: `4px solid ${semanticColors.errorText}` },
    values: { marginTop: 8 },
    adding: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    value: [inputStyle(theme), { flex: '1 1 200px', width: 'auto', minWidth: 0, maxWidth: 400 }],
    /** Beside what is written, where there is room. */
    preview: {
      padding: '0 0 0 12px',
      borderLeft: `4px solid ${semanticColors.bodyDivider}`,
    },
    person: { ...fonts.medium, margin: '8px 0 0', color: semanticColors.bodyText },
    fits: { ...fonts.small, lineHeight: '16px', margin: 0, paddingLeft: 32, color: semanticColors.bodySubtext },
  });
});

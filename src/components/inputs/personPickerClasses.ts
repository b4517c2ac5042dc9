import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { inputStyle } from './inputStyle';
import { touchTarget } from '../buttons/touchTarget';

export const getPersonPickerClasses = memoizeFunction((theme: Theme) => {
  const { effects, fonts, semanticColors } = theme;
  const option = {
    ...touchTarget,
    display: 'flex',
    alignItems: 'center',
    padding: '0 8px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  } as const;
  const active = { backgroundColor: semanticColors.menuItemBackgroundHovered };
  return mergeStyleSets({
    root: { position: 'relative', minWidth: 0 },
    input: inputStyle(theme),
    list: {
      ...fonts.medium,
      position: 'absolute',
      zIndex: 2,
      left: 0,
      right: 0,
      minWidth: 200,
      maxHeight: 240,
      overflowY: 'auto',
      listStyle: 'none',
      margin: 0,
      padding: '4px 0',
      boxShadow: effects.elevation8,
      border: `1px solid ${semanticColors.variantBorder}`,
      backgroundColor: semanticColors.menuBackground,
      color: semanticColors.bodyText,
    },
    option: { ...option, selectors: { ...touchTarget.selectors, ':hover': active } },
    activeOption: { ...option, ...active, outline: `2px solid ${semanticColors.focusBorder}`, outlineOffset: '-2px' },
    note: { ...fonts.small, position: 'absolute', top: '100%', color: semanticColors.bodySubtext },
  });
});

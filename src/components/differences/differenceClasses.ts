import { hiddenContentStyle, mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { toneColor } from '../marks/tones';

/** How differences look: by lines above all, for who sees no colours and where colours are forced. */
export const getDifferenceClasses = memoizeFunction((theme: Theme) => {
  const { fonts, semanticColors } = theme;
  return mergeStyleSets({
    text: {
      ...fonts.mediumPlus,
      lineHeight: '24px',
      maxWidth: '70ch',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      color: semanticColors.bodyText,
    },
    added: {
      color: toneColor('agreed', theme),
      fontWeight: 600,
      textDecoration: 'underline',
      textUnderlineOffset: 3,
      // Where words take the place of others, both can be told apart at a glance.
      selectors: { 'del + &': { marginLeft: 4 } },
    },
    removed: { color: toneColor('trouble', theme), textDecoration: 'line-through' },
    /** A whole passage: its words keep their colour, the line through them has its own. */
    passage: { display: 'block', color: toneColor('trouble', theme), textDecoration: 'line-through' },
    note: { ...fonts.small, lineHeight: '16px', margin: '0 0 4px', color: semanticColors.bodySubtext },
    unseen: hiddenContentStyle,
  });
});

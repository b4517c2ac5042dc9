import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** Sizes go with the screen: what fills a wall must be read from the last row, and still fit a phone. */
export const getPresentationClasses = memoizeFunction(({ fonts, semanticColors }: Theme) => {
  const screen = {
    position: 'fixed',
    inset: 0,
    overflow: 'auto',
    backgroundColor: semanticColors.bodyBackground,
    color: semanticColors.bodyText,
  } as const;
  return mergeStyleSets({
    screen,
    idle: { ...screen, cursor: 'none' },
    content: {
      ...fonts.large,
      boxSizing: 'border-box',
      minHeight: '100%',
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      gap: 24,
      padding: 'clamp(16px, 3vw, 64px)',
      color: semanticColors.bodyText,
    },
    top: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: 16,
      color: semanticColors.bodySubtext,
    },
    middle: { display: 'flex', flexDirection: 'column', gap: 'clamp(8px, 2vw, 32px)' },
    title: {
      margin: 0,
      fontSize: 'clamp(28px, 4.5vw, 96px)',
      lineHeight: '1.15',
      fontWeight: 600,
      maxWidth: '28ch',
      textAlign: 'left',
      overflowWrap: 'anywhere',
    },
    bottom: { display: 'flex', flexDirection: 'column', gap: 16 },
    next: { margin: 0, fontSize: 'clamp(18px, 2.2vw, 40px)', lineHeight: '1.3', overflowWrap: 'anywhere' },
  });
});

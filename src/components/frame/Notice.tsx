import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Shape } from '../marks/Shape';

/**
 * Looks like Fluent's bar for a warning, and is silent: for what is already spoken elsewhere, or in what speaks for it.
 */
export const Notice: React.FC<{ readonly text: React.ReactNode }> = ({ text }) => {
  const classes = getClasses(useTheme());
  return (
    <div className={classes.bar}>
      <span className={classes.icon}>
        <Shape name="info" size={16} />
      </span>
      <p className={classes.text}>{text}</p>
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    bar: { display: 'flex', padding: 8, backgroundColor: semanticColors.warningBackground },
    icon: { display: 'inline-flex', flexShrink: 0, marginRight: 8, color: semanticColors.messageText },
    text: {
      ...fonts.small,
      lineHeight: '16px',
      margin: 0,
      overflowWrap: 'anywhere',
      color: semanticColors.messageText,
      // The usual colour of links can't be read on the colour of a warning.
      selectors: {
        '& .ms-Link': { color: semanticColors.messageLink, textDecoration: 'underline' },
        '& .ms-Link:hover': { color: semanticColors.messageLinkHovered },
      },
    },
  }),
);

import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/**
 * Looks like Fluent's bar for a warning, and is silent: for what is already spoken elsewhere, since Fluent's own bar
 * always speaks for itself and would say it twice.
 */
export const Notice: React.FC<{ readonly text: string }> = ({ text }) => {
  const classes = getClasses(useTheme());
  return (
    <div className={classes.bar}>
      <Icon iconName="Info" className={classes.icon} aria-hidden="true" />
      <p className={classes.text}>{text}</p>
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    bar: { display: 'flex', padding: 8, backgroundColor: semanticColors.warningBackground },
    icon: { fontSize: 16, lineHeight: '16px', marginRight: 8, color: semanticColors.messageText },
    text: {
      ...fonts.small,
      lineHeight: '16px',
      margin: 0,
      overflowWrap: 'anywhere',
      color: semanticColors.messageText,
    },
  }),
);

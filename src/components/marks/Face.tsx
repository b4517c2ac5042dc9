import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getInitials, memoizeFunction } from '@fluentui/react/lib/Utilities';

/**
 * Somebody's initials in a circle, beside their name. Fluent's own coin has colours of its own that cannot be read in
 * dark themes; this one takes the theme's.
 */
export const Face: React.FC<{ readonly name: string }> = ({ name }) => (
  <span className={getClass(useTheme())} aria-hidden="true">
    {getInitials(name, false)}
  </span>
);

const getClass = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyles({
    ...fonts.xSmall,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: 24,
    height: 24,
    borderRadius: '50%',
    fontWeight: 600,
    boxSizing: 'border-box',
    // An outline: whatever the ground, the text of that ground can be read within it.
    color: semanticColors.bodyText,
    border: `1px solid ${semanticColors.bodySubtext}`,
  }),
);

import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

/** Votes as dots, for the eye only: whoever shows them says the number in words beside them. */
export const Dots: React.FC<{ readonly filled: number; readonly of: number }> = ({ filled, of }) => {
  const classes = getClasses(useTheme());
  return (
    <span className={classes.dots} aria-hidden="true">
      {Array.from({ length: of }, (_none, place) => (
        <span key={place} className={place < filled ? classes.filled : classes.empty} />
      ))}
    </span>
  );
};

const getClasses = memoizeFunction((theme: Theme) => {
  const dot = { boxSizing: 'border-box', borderRadius: '50%', borderStyle: 'solid', width: 12, height: 12 } as const;
  return mergeStyleSets({
    dots: { display: 'inline-flex', alignItems: 'center', gap: 4, flexShrink: 0 },
    // Filled by its border, so that it stays filled where colours are forced (high contrast).
    filled: { ...dot, borderWidth: 6, borderColor: theme.palette.themePrimary },
    empty: { ...dot, borderWidth: 1, borderColor: theme.palette.neutralTertiary },
  });
});

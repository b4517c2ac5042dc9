import * as React from 'react';
import { getFocusStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { useFocusKept } from '../../../components/useFocusKept';

/** A part of a screen that takes the focus itself when what had it is gone after a change of `place`. */
export const FocusKept: React.FC<{ readonly place: unknown }> = ({ place, children }) => {
  const root = React.useRef<HTMLDivElement>(null);
  useFocusKept(root, root, place);
  return (
    <div ref={root} tabIndex={-1} className={getClass(useTheme())}>
      {children}
    </div>
  );
};

const getClass = memoizeFunction((theme: Theme) => mergeStyles(getFocusStyle(theme, { inset: -4 })));

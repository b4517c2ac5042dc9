import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { QuietButton } from './Button';
import { touchTarget } from './touchTarget';

interface UndoProps {
  /** What has happened: `Removed: Pair on Fridays`. */
  readonly text: string;
  readonly label: string;
  readonly onUndo: () => void;
}

/** Stands where something was taken away. It takes the focus, which was on what is gone. */
export const Undo: React.FC<UndoProps> = ({ text, label, onUndo }) => {
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-undo'));
  const root = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => root.current?.querySelector('button')?.focus(), []);
  return (
    <div className={classes.root} ref={root}>
      <span id={id} className={classes.text}>
        {text}
      </span>
      <QuietButton className={classes.button} text={label} aria-describedby={id} onClick={onUndo} />
    </div>
  );
};

const getClasses = memoizeFunction(({ fonts, palette, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 8, padding: '4px 0' },
    text: { ...fonts.medium, color: semanticColors.bodySubtext, overflowWrap: 'anywhere', minWidth: 0 },
    button: { ...touchTarget, padding: 0, color: palette.themePrimary, fontWeight: 600 },
  }),
);

import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../buttons/touchTarget';

interface NotedCheckboxProps {
  readonly label: string;
  /** What ticking it means; always in sight, since it is what one decides by. */
  readonly note: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A choice that needs a sentence. */
export const NotedCheckbox: React.FC<NotedCheckboxProps> = ({ label, note, checked, onChange }) => {
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-check'));
  return (
    <div className={classes.root}>
      <label className={classes.label}>
        <input
          type="checkbox"
          className={classes.box}
          checked={checked}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p id={id} className={classes.note}>
        {note}
      </p>
    </div>
  );
};

const getClasses = memoizeFunction((theme: Theme) => {
  const { fonts, isInverted, palette, semanticColors } = theme;
  return mergeStyleSets({
    root: { maxWidth: '70ch' },
    label: {
      ...fonts.medium,
      ...touchTarget,
      display: 'inline-flex',
      alignItems: 'center',
      gap: 8,
      color: semanticColors.bodyText,
      cursor: 'pointer',
    },
    box: {
      width: 18,
      height: 18,
      margin: 0,
      flexShrink: 0,
      accentColor: palette.themePrimary,
      colorScheme: isInverted ? 'dark' : 'light',
      selectors: { ':focus-visible': { outline: `2px solid ${semanticColors.focusBorder}`, outlineOffset: 2 } },
    },
    note: { ...fonts.small, margin: 0, paddingLeft: 26, lineHeight: '16px', color: semanticColors.bodySubtext },
  });
});

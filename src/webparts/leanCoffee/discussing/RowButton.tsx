import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { QuietButton } from '../../../components/buttons/Button';
import { touchTarget } from '../../../components/buttons/touchTarget';

interface RowButtonProps {
  readonly label: string;
  /** What it is about, for those who hear the button alone. */
  readonly about?: string;
  readonly disabled?: boolean;
  /** The reader's last step ended here. */
  readonly takesFocus?: boolean;
  readonly onClick: () => void;
}

/** A quiet command at the end of a row: the row itself is what matters. */
export const RowButton: React.FC<RowButtonProps> = ({ label, about, disabled, takesFocus, onClick }) => {
  const root = React.useRef<HTMLSpanElement>(null);
  React.useLayoutEffect(() => {
    if (takesFocus) root.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <span ref={root}>
      <QuietButton
        className={getClass(useTheme())}
        text={label}
        disabled={disabled}
        aria-label={about ? `${label}: ${about}` : undefined}
        onClick={onClick}
      />
    </span>
  );
};

const getClass = memoizeFunction(({ fonts, palette, semanticColors }: Theme) =>
  mergeStyles({
    ...fonts.medium,
    ...touchTarget,
    padding: 0,
    color: palette.themePrimary,
    selectors: {
      ...touchTarget.selectors,
      ':hover': { color: palette.themeDarkAlt, textDecoration: 'underline' },
      '&[aria-disabled=true]': { color: semanticColors.disabledText, textDecoration: 'none' },
    },
  }),
);

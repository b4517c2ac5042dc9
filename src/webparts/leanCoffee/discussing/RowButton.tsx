import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { touchTarget } from '../../../components/touchTarget';

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
      <ActionButton
        className={getClass(useTheme())}
        styles={{ label: { margin: 0 } }}
        text={label}
        disabled={disabled}
        allowDisabledFocus
        ariaLabel={about ? `${label}: ${about}` : undefined}
        onClick={onClick}
      />
    </span>
  );
};

const getClass = memoizeFunction(({ fonts, palette, semanticColors }: Theme) =>
  mergeStyles({
    ...fonts.medium,
    ...touchTarget,
    height: 'auto',
    padding: 0,
    color: palette.themePrimary,
    selectors: {
      ...touchTarget.selectors,
      ':hover': { color: palette.themeDarkAlt, textDecoration: 'underline' },
      '&[aria-disabled=true]': { color: semanticColors.disabledText, textDecoration: 'none' },
    },
  }),
);

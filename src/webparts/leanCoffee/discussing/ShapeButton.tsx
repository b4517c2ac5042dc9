import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Shape } from '../../../components/Shape';
import { touchTarget } from '../../../components/touchTarget';

interface ShapeButtonProps {
  readonly shape: React.ComponentProps<typeof Shape>['name'];
  readonly label: string;
  readonly disabled?: boolean;
  /** Present for a button that is either on or off. */
  readonly isOn?: boolean;
  readonly takesFocus?: boolean;
  readonly onClick: () => void;
}

/** A small command whose drawing is known from everywhere; its words are its name. One that can do nothing keeps the focus. */
export const ShapeButton: React.FC<ShapeButtonProps> = ({ shape, label, disabled, isOn, takesFocus, onClick }) => {
  const root = React.useRef<HTMLSpanElement>(null);
  React.useLayoutEffect(() => {
    if (takesFocus) root.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <span ref={root}>
      <IconButton
        className={getClass(useTheme())}
        ariaLabel={label}
        title={label}
        disabled={disabled}
        allowDisabledFocus
        {...(isOn === undefined ? {} : { toggle: true, checked: isOn })}
        onClick={onClick}
      >
        <Shape name={shape} />
      </IconButton>
    </span>
  );
};

const getClass = memoizeFunction(({ palette, semanticColors }: Theme) =>
  mergeStyles({
    ...touchTarget,
    height: 'auto',
    width: 'auto',
    color: palette.themePrimary,
    backgroundColor: 'transparent',
    selectors: {
      ...touchTarget.selectors,
      '&[aria-disabled=true]': { color: semanticColors.disabledText, backgroundColor: 'transparent' },
    },
  }),
);

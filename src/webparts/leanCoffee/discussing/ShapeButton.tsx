import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Shape } from '../../../components/marks/Shape';
import { touchTarget } from '../../../components/buttons/touchTarget';

interface ShapeButtonProps {
  readonly shape: React.ComponentProps<typeof Shape>['name'];
  readonly label: string;
  readonly disabled?: boolean;
  /** Present for a button that is either on or off. */
  readonly isOn?: boolean;
  /** By which the list finds it again, to give it the focus back. */
  readonly name?: string;
  readonly onClick: () => void;
}

/** A small command whose drawing is known from everywhere; its words are its name. One that can do nothing keeps the focus. */
export const ShapeButton: React.FC<ShapeButtonProps> = ({ shape, label, disabled, isOn, name, onClick }) => {
  const className = useShapeButtonClass();
  return (
    <IconButton
      className={className}
      ariaLabel={label}
      title={label}
      disabled={disabled}
      allowDisabledFocus
      data-name={name}
      {...(isOn === undefined ? {} : { toggle: true, checked: isOn })}
      onClick={onClick}
    >
      <Shape name={shape} />
    </IconButton>
  );
};

/** How a small command looks, for those that open something besides. */
export function useShapeButtonClass(): string {
  return getClass(useTheme());
}

const getClass = memoizeFunction(({ palette, semanticColors }: Theme) =>
  mergeStyles({
    ...touchTarget,
    height: 'auto',
    width: 32,
    padding: 0,
    color: palette.themePrimary,
    backgroundColor: 'transparent',
    selectors: {
      ...touchTarget.selectors,
      '&[aria-disabled=true]': { color: semanticColors.disabledText, backgroundColor: 'transparent' },
    },
  }),
);

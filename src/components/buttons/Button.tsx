import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getButtonLooks } from './buttonLooks';

interface ButtonProps extends Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly text: string;
  /** Can do nothing just now: it keeps its place and the focus, and says so to those who hear it. */
  readonly disabled?: boolean | undefined;
}

/*
 * Fluent's buttons to look at. Its own bring menus, callouts and images with them, a third of all that a page would load
 * before anybody can use it.
 */

/** The one thing most people come for. */
export const PrimaryButton: React.FC<ButtonProps> = (props) => <Button look="primary" {...props} />;

export const DefaultButton: React.FC<ButtonProps> = (props) => <Button look="standard" {...props} />;

/** Without a border, for what stands beside a text. Its colours and measures are its user's. */
export const QuietButton: React.FC<ButtonProps> = (props) => <Button look="quiet" {...props} />;

type Look = 'primary' | 'standard' | 'quiet';

const Button: React.FC<ButtonProps & { readonly look: Look }> = (props) => {
  const { look, text, disabled = false, type = 'button', className, onClick, ...rest } = props;
  const looks = getButtonLooks(useTheme());
  return (
    <button
      {...rest}
      type={type}
      className={mergeStyles(looks[look], disabled && look !== 'quiet' && looks.disabled, className)}
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {text}
    </button>
  );
};

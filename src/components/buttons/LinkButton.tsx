import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { QuietButton } from './Button';
import { linkLook } from './linkLook';
import { touchTarget } from './touchTarget';

interface LinkButtonProps {
  readonly text: string;
  /** What it is about, for those who hear the button alone. */
  readonly about?: string;
  readonly disabled?: boolean;
  /** Whether what it opens in place is open; absent where it opens nothing. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

/** A quiet command: what stands around it is what matters. */
export const LinkButton: React.FC<LinkButtonProps> = ({ text, about, disabled, expanded, onClick }) => (
  <QuietButton
    className={getClass(useTheme())}
    text={text}
    disabled={disabled}
    aria-expanded={expanded}
    aria-label={about ? `${text}: ${about}` : undefined}
    onClick={onClick}
  />
);

const getClass = memoizeFunction((theme: Theme) => {
  const { fonts, palette, semanticColors } = theme;
  const look = linkLook(theme);
  return mergeStyles({
    ...fonts.medium,
    ...touchTarget,
    padding: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    ...look,
    selectors: {
      ...touchTarget.selectors,
      ...look.selectors,
      ':hover': { color: palette.themeDarkAlt, textDecoration: 'underline' },
      '&[aria-disabled=true]': { color: semanticColors.disabledText, textDecoration: 'none' },
    },
  });
});

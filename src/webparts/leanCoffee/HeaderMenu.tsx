import * as React from 'react';
import { getFocusStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Ellipsis } from '../../components/Ellipsis';
import { Menu } from '../../components/menu';
import { touchTarget } from '../../components/touchTarget';
import { useText } from './useText';

/** Something that is seldom wanted. */
export interface HeaderChoice {
  readonly key: string;
  readonly text: string;
  readonly onClick: () => void;
}

/** What is seldom wanted, behind three dots. */
export const HeaderMenu: React.FC<{ readonly choices: readonly HeaderChoice[] }> = ({ choices }) => {
  const { words } = useText();
  const button = React.useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = React.useState(false);
  const className = getClass(useTheme());
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        data-header-menu="true"
        aria-label={words.say('More')}
        title={words.say('More')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={() => void Menu.ahead()}
        onFocus={() => void Menu.ahead()}
        onClick={() => setOpen(true)}
      >
        <Ellipsis />
      </button>
      {isOpen && (
        <Menu
          target={button}
          ariaLabel={words.say('More')}
          items={choices.map(({ key, text, onClick }) => ({ key, text, onClick: () => onClick() }))}
          onDismiss={() => setOpen(false)}
        />
      )}
    </>
  );
};

const getClass = memoizeFunction((theme: Theme) =>
  mergeStyles(getFocusStyle(theme, { inset: 1 }), {
    ...touchTarget,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: theme.semanticColors.bodyText,
    cursor: 'pointer',
    selectors: {
      ...touchTarget.selectors,
      ':hover': { backgroundColor: theme.semanticColors.buttonBackgroundHovered },
    },
  }),
);

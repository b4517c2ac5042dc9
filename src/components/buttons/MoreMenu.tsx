import * as React from 'react';
import { getFocusStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Ellipsis } from '../marks/Ellipsis';
import { Menu } from './menu';
import { touchTarget } from './touchTarget';

/** Something that is seldom wanted. */
export interface MoreChoice {
  readonly key: string;
  readonly text: string;
  readonly onClick: () => void;
}

interface MoreMenuProps {
  /** What the choices are about, for those who hear it: `More`. */
  readonly label: string;
  readonly choices: readonly MoreChoice[];
  /** -1 where the arrows lead to it, as in a row of a grid. */
  readonly tabIndex?: 0 | -1;
}

/** What is seldom wanted, behind three dots. */
export const MoreMenu: React.FC<MoreMenuProps> = ({ label, choices, tabIndex }) => {
  const button = React.useRef<HTMLButtonElement>(null);
  const chosen = React.useRef(false);
  const [isOpen, setOpen] = React.useState(false);
  const className = getClass(useTheme());
  const open = (): void => {
    chosen.current = false;
    setOpen(true);
  };
  const items = choices.map(({ key, text, onClick }) => ({
    key,
    text,
    onClick: () => {
      chosen.current = true;
      onClick();
    },
  }));
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        tabIndex={tabIndex}
        data-more="true"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={() => void Menu.ahead()}
        onFocus={() => void Menu.ahead()}
        onClick={open}
      >
        <Ellipsis />
      </button>
      {isOpen && (
        <Menu
          target={button}
          ariaLabel={label}
          items={items}
          onDismiss={() => setOpen(false)}
          // What was chosen puts the focus where it belongs, if it has a place for it.
          onRestoreFocus={({ originalElement }) => {
            const isElsewhere = chosen.current && document.activeElement !== document.body;
            if (!isElsewhere) (originalElement as HTMLElement | undefined)?.focus();
          }}
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

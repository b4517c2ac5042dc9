import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

interface GrowingTextProps extends Omit<React.TextareaHTMLAttributes<HTMLTextAreaElement>, 'value'> {
  readonly value: string;
}

/** A field for several lines that is as high as what stands in it, so that nothing has to be scrolled in a small box. */
export const GrowingText = React.forwardRef<HTMLTextAreaElement, GrowingTextProps>((props, forwarded) => {
  const field = React.useRef<HTMLTextAreaElement | null>(null);
  const { value } = props;
  React.useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    if (current.scrollHeight > 0) current.style.height = `${current.scrollHeight + borders}px`;
  }, [value]);
  const both = React.useCallback(
    (element: HTMLTextAreaElement | null) => {
      field.current = element;
      if (typeof forwarded === 'function') forwarded(element);
      else if (forwarded) forwarded.current = element;
    },
    [forwarded],
  );
  return <textarea rows={2} dir="auto" {...props} ref={both} className={getClass(useTheme())} />;
});
GrowingText.displayName = 'GrowingText';

const borders = 2;

const getClass = memoizeFunction(({ effects, fonts, semanticColors }: Theme) =>
  mergeStyles({
    ...fonts.medium,
    fontSize: 16,
    lineHeight: '24px',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 58,
    padding: '4px 8px',
    resize: 'none',
    overflow: 'hidden',
    borderRadius: effects.roundedCorner2,
    border: `1px solid ${semanticColors.inputBorder}`,
    backgroundColor: semanticColors.inputBackground,
    color: semanticColors.inputText,
    selectors: {
      '::placeholder': { color: semanticColors.inputPlaceholderText },
      ':hover': { borderColor: semanticColors.inputBorderHovered },
      ':focus': { outline: `2px solid ${semanticColors.inputFocusBorderAlt}`, outlineOffset: '-2px' },
      '&[aria-invalid=true]': { borderColor: semanticColors.errorText },
    },
  }),
);

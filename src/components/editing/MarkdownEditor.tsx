import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../buttons/LinkButton';
import { Field } from '../forms/Field';
import { GrowingText } from '../inputs/GrowingText';
import { Markdown } from '../markdown/Markdown';
import { useTextOf } from '../words';
import { getEditorClasses } from './editorClasses';
import type { EditorStrings } from './editorStrings';
import { formatText, withoutBullets, type Formatting, type Replacement } from './formatText';
import { Toolbar } from './Toolbar';
import { typeFor } from './typeFor';

interface MarkdownEditorProps {
  readonly label: string;
  readonly note?: string;
  readonly problem?: string;
  readonly value: string;
  /** The most characters that fit. */
  readonly limit: number;
  readonly onChange: (value: string) => void;
}

/** From so many characters before the limit the writer is told how many still fit. */
const nearTheLimit = 200;

const shortcuts: Readonly<Record<string, Formatting>> = { b: 'bold', i: 'italic', k: 'link' };

/** A text in Markdown to write, for people who need not know what Markdown is. Undo stays the browser's own. */
export const MarkdownEditor = React.forwardRef<HTMLTextAreaElement, MarkdownEditorProps>((props, forwarded) => {
  const { label, note, problem, value, limit, onChange } = props;
  const { words } = useTextOf<EditorStrings>();
  const classes = getEditorClasses(useTheme());
  const field = React.useRef<HTMLTextAreaElement | null>(null);
  const [isPreview, setPreview] = React.useState(false);
  const left = limit - value.length;
  const replace = ({ from, to, by, selectFrom, selectTo }: Replacement): void => {
    const { current } = field;
    if (!current || value.length - (to - from) + by.length > limit) return;
    current.focus();
    current.setSelectionRange(from, to);
    // Typed on the writer's behalf, so that the browser can undo it; where it can't, the text is set.
    if (!typeFor(by)) {
      current.setRangeText(by);
      onChange(current.value);
    }
    window.setTimeout(() => current.setSelectionRange(selectFrom, selectTo), 0);
  };
  const format = (what: Formatting): void => {
    const { current } = field;
    if (current) replace(formatText(value, current.selectionStart, current.selectionEnd, what));
  };
  const both = (element: HTMLTextAreaElement | null): void => {
    field.current = element;
    if (typeof forwarded === 'function') forwarded(element);
    else if (forwarded) forwarded.current = element;
  };
  return (
    <div className={classes.root}>
      <Field
        label={label}
        {...(note ? { note } : {})}
        {...(problem ? { problem } : {})}
        counter={left <= nearTheLimit ? words.count('CharactersLeft', Math.max(0, left)) : ''}
      >
        {(ids) => (
          <>
            <Toolbar label={words.say('EditorToolbar')} field={ids.id} onFormat={format} />
            <GrowingText
              {...ids}
              ref={both}
              maxLength={limit}
              value={value}
              onChange={(event) => onChange(event.currentTarget.value)}
              onKeyDown={(event) => {
                const what = shortcuts[event.key.toLowerCase()];
                if (!what || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
                event.preventDefault();
                format(what);
              }}
              onPaste={(event) => {
                const pasted = event.clipboardData.getData('text/plain');
                const tidy = withoutBullets(pasted);
                const { selectionStart: from, selectionEnd: to } = event.currentTarget;
                // Anything else is pasted by the browser: as text, for a field like this takes nothing but text.
                if (tidy === pasted || value.length - (to - from) + tidy.length > limit) return;
                event.preventDefault();
                const end = from + tidy.length;
                replace({ from, to, by: tidy, selectFrom: end, selectTo: end });
              }}
            />
          </>
        )}
      </Field>
      <LinkButton
        text={words.say('EditorPreview')}
        about={label}
        expanded={isPreview}
        onClick={() => setPreview(!isPreview)}
      />
      {isPreview && (
        <div className={classes.preview}>
          <Markdown text={value} />
        </div>
      )}
    </div>
  );
});
MarkdownEditor.displayName = 'MarkdownEditor';

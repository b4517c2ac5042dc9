import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../buttons/Button';
import { inputStyle } from '../inputs/inputStyle';
import { touchTarget } from '../buttons/touchTarget';

interface OneLineProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly button: string;
  readonly text: string;
  /** What is wrong with it as it stands, if anything. */
  readonly problemIn: (text: string) => string | undefined;
  readonly onWrite: (text: string) => void;
  /** Nothing is wrong with it; the field is to be emptied by whoever holds its text. */
  readonly onSend: (text: string) => void;
  /** Escape was pressed. */
  readonly onCancel?: () => void;
}

/** One sentence to write and a button to send it. Enter does the same, and the focus stays for the next thought. */
export const OneLine: React.FC<OneLineProps> = (props) => {
  const { label, placeholder, button, text, problemIn, onWrite, onSend, onCancel, children } = props;
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-line'));
  const [problem, setProblem] = React.useState<string>();
  const field = React.useRef<HTMLInputElement>(null);
  const isEditing = onCancel !== undefined;
  React.useLayoutEffect(() => {
    if (isEditing) field.current?.select();
  }, [isEditing]);

  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const wrong = problemIn(text);
    setProblem(wrong);
    field.current?.focus();
    if (!wrong) onSend(text);
  };

  return (
    <form className={classes.root} onSubmit={send} noValidate>
      <Label htmlFor={id}>{label}</Label>
      <div className={classes.row}>
        <input
          id={id}
          ref={field}
          className={classes.input}
          dir="auto"
          value={text}
          placeholder={placeholder}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            onWrite(event.currentTarget.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !onCancel) return;
            event.stopPropagation();
            onCancel();
          }}
        />
        <DefaultButton className={classes.button} type="submit" text={button} />
        {children}
      </div>
      <div id={`${id}-problem`} role="status" className={classes.problem}>
        {problem}
      </div>
    </form>
  );
};

const getClasses = memoizeFunction((theme: Theme) =>
  mergeStyleSets({
    root: { flex: '1 1 auto', minWidth: 0 },
    row: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    input: [inputStyle(theme), { flex: '1 1 200px', width: 'auto', minWidth: 0 }],
    button: { ...touchTarget, flexShrink: 0 },
    problem: { ...theme.fonts.small, color: theme.semanticColors.errorText },
  }),
);

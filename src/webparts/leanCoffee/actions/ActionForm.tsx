import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { PersonPicker, type Person } from '../../../components/PersonPicker';
import type { ActionView } from '../../../domain/leanCoffee';
import { RowButton } from '../discussing/RowButton';
import { useSentenceProblem } from '../discussing/useSentenceProblem';
import { useText } from '../useText';
import type { ActionDraft } from './ActionDraft';
import { getActionFormClasses } from './actionFormClasses';
import { useOwners } from './useOwners';

interface ActionFormProps {
  /** The action to be changed; a new one without it. */
  readonly action?: ActionView;
  readonly reader: string;
  readonly onSave: (draft: ActionDraft) => void;
  readonly onCancel?: () => void;
}

/** An action in the making. Only the sentence has to be there: who and when may follow. */
export const ActionForm: React.FC<ActionFormProps> = ({ action, reader, onSave, onCancel }) => {
  const { words } = useText();
  const classes = getActionFormClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-action'));
  const [text, setText] = React.useState(action?.text ?? '');
  const [owner, setOwner] = React.useState<Person | undefined>(action?.owner);
  const [due, setDue] = React.useState(action?.due ?? '');
  const [problem, setProblem] = React.useState<string>();
  const field = React.useRef<HTMLInputElement>(null);
  const [search, problemIn] = [useOwners(reader), useSentenceProblem()];
  const isEditing = action !== undefined;
  React.useLayoutEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const wrong = problemIn(text);
    setProblem(wrong);
    field.current?.focus();
    if (wrong) return;
    onSave({ text, ...(owner ? { owner } : {}), ...(due ? { due } : {}) });
    setText('');
    setOwner(undefined);
    setDue('');
  };

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onCancel) onCancel();
      }}
    >
      <div className={classes.text}>
        <Label htmlFor={id}>{words.say(isEditing ? 'EditAction' : 'ActionLabel')}</Label>
        <input
          id={id}
          ref={field}
          className={classes.input}
          value={text}
          placeholder={words.say('ActionHint')}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
      </div>
      <div className={classes.owner}>
        <PersonPicker
          label={words.say('OwnerLabel')}
          placeholder={words.say('NobodyYet')}
          nobodyFound={words.say('NobodyFound')}
          {...(owner ? { person: owner } : {})}
          search={search}
          onPick={setOwner}
        />
      </div>
      <div className={classes.due}>
        <Label htmlFor={`${id}-due`}>{words.say('DueLabel')}</Label>
        <input
          id={`${id}-due`}
          className={classes.input}
          type="date"
          value={due}
          onChange={(event) => setDue(event.currentTarget.value)}
        />
      </div>
      <div className={classes.buttons}>
        <DefaultButton className={classes.button} type="submit" text={words.say(isEditing ? 'Save' : 'Add')} />
        {onCancel && <RowButton label={words.say('Cancel')} onClick={onCancel} />}
      </div>
      <div id={`${id}-problem`} role="status" className={classes.problem}>
        {problem}
      </div>
    </form>
  );
};

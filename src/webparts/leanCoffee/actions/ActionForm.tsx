import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { PersonPicker } from '../../../components/inputs/PersonPicker';
import { RowButton } from '../discussing/RowButton';
import { useSentenceProblem } from '../discussing/useSentenceProblem';
import { useText } from '../useText';
import type { ActionDraft } from './ActionDraft';
import { getActionFormClasses } from './actionFormClasses';
import { useOwners } from './useOwners';

interface ActionFormProps {
  readonly draft: ActionDraft;
  readonly onWrite: (draft: ActionDraft) => void;
  /** Nothing is wrong with it; the form is to be emptied by whoever holds the draft. */
  readonly onSave: (draft: ActionDraft) => void;
  /** Present where an action is changed that is there already. */
  readonly onCancel?: () => void;
}

/** An action in the making. Only the sentence has to be there: who and when may follow. */
export const ActionForm: React.FC<ActionFormProps> = ({ draft, onWrite, onSave, onCancel }) => {
  const { words } = useText();
  const classes = getActionFormClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-action'));
  const [problem, setProblem] = React.useState<string>();
  const field = React.useRef<HTMLInputElement>(null);
  const [search, problemIn] = [useOwners(), useSentenceProblem()];
  const isEditing = onCancel !== undefined;
  React.useLayoutEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const wrong = problemIn(draft.text);
    setProblem(wrong);
    field.current?.focus();
    if (!wrong) onSave(draft);
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
          dir="auto"
          value={draft.text}
          placeholder={words.say('ActionHint')}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            onWrite({ ...draft, text: event.currentTarget.value });
            setProblem(undefined);
          }}
        />
      </div>
      <div className={classes.owner}>
        <PersonPicker
          label={words.say('OwnerLabel')}
          placeholder={words.say('NobodyYet')}
          nobodyFound={words.say('NobodyFound')}
          {...(draft.owner ? { person: draft.owner } : {})}
          search={search}
          onPick={(owner) => {
            const rest = { text: draft.text, ...(draft.due ? { due: draft.due } : {}) };
            onWrite(owner ? { ...rest, owner } : rest);
          }}
        />
      </div>
      <div className={classes.due}>
        <Label htmlFor={`${id}-due`}>{words.say('DueLabel')}</Label>
        <input
          id={`${id}-due`}
          className={classes.input}
          type="date"
          value={draft.due ?? ''}
          onChange={(event) => {
            const rest = { text: draft.text, ...(draft.owner ? { owner: draft.owner } : {}) };
            const due = event.currentTarget.value;
            onWrite(due ? { ...rest, due } : rest);
          }}
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

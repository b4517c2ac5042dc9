import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { GrowingText } from '../../../components/inputs/GrowingText';
import { askAboutBounds, tidyAskAbout } from '../../../domain/membership';
import { useText } from '../useText';
import { getPeopleClasses } from './peopleClasses';

interface TopicsFormProps {
  readonly topics: readonly string[];
  readonly onSave: (topics: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** One topic a line: as it is written, so it is read. */
export const TopicsForm: React.FC<TopicsFormProps> = ({ topics, onSave, onCancel }) => {
  const { words } = useText();
  const classes = getPeopleClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-topics'));
  const [text, setText] = React.useState(topics.join('\n'));
  const [problem, setProblem] = React.useState<string>();
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);

  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const tidied = tidyAskAbout(text.split('\n'));
    if (tidied.ok) return onSave(tidied.value);
    const { code, ...bounds } = tidied.refusal;
    setProblem(words.say(`Why_${code}` as const, bounds));
    field.current?.focus();
  };
  return (
    <form
      onSubmit={send}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Label htmlFor={id}>{words.say('TopicsLabel', { most: askAboutBounds.most })}</Label>
      <GrowingText
        id={id}
        ref={field}
        value={text}
        placeholder={words.say('TopicsHint')}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      <p id={`${id}-problem`} role="status" className={classes.problem}>
        {problem}
      </p>
      <div className={classes.buttons}>
        <DefaultButton className={classes.button} type="submit" text={words.say('Save')} />
        <DefaultButton className={classes.button} text={words.say('Cancel')} onClick={onCancel} />
      </div>
    </form>
  );
};

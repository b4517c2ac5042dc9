import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { Field } from '../../../components/forms/Field';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { GrowingText } from '../../../components/inputs/GrowingText';
import { newId } from '../../../components/newId';
import type { Answer } from '../../../clients';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface RemarkFormProps<View> {
  readonly label: string;
  readonly note: string;
  readonly limit: number;
  readonly send: string;
  /** It is the one thing to do on its screen. */
  readonly isMain?: true;
  /** Sends it, under an id that stays with what is written here. */
  readonly ask: (id: string, text: string) => Promise<Answer<View>>;
  readonly onDone: (view: View) => void;
  readonly onCancel: () => void;
}

/** A few words that somebody has to say. They stand in their field until they are taken. */
export const RemarkForm = <View,>(props: RemarkFormProps<View>): JSX.Element => {
  const { label, note, limit, send, isMain, ask, onDone, onCancel } = props;
  const { words } = useText();
  const deed = useDeed();
  const classes = getScreenClasses(useTheme());
  const field = React.useRef<HTMLTextAreaElement>(null);
  const [id] = React.useState(newId);
  const [text, setText] = React.useState('');
  React.useEffect(() => field.current?.focus(), []);
  const Send = isMain ? PrimaryButton : DefaultButton;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const written = text.trim();
    if (written === '') {
      deed.setProblem(words.say('RemarkEmpty'));
      return field.current?.focus();
    }
    deed.run(() => ask(id, written), onDone);
  };
  return (
    <form onSubmit={submit} noValidate className={form}>
      <Field label={label} note={note} {...(deed.problem ? { problem: deed.problem } : {})}>
        {(ids) => (
          <GrowingText
            {...ids}
            ref={field}
            maxLength={limit}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className={classes.buttons}>
        <Send type="submit" text={send} disabled={deed.underWay} />
        <DefaultButton text={words.say('Cancel')} onClick={onCancel} />
      </div>
    </form>
  );
};

const form = mergeStyles({ marginTop: 16 });

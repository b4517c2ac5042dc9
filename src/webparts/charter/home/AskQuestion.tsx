import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { Field } from '../../../components/forms/Field';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { GrowingText } from '../../../components/inputs/GrowingText';
import { newId } from '../../../components/newId';
import { charterLimits, type Clause } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface AskQuestionProps {
  /** What it is about; without one, the charter. */
  readonly clause?: Clause;
  readonly onDone: () => void;
}

/** A question that is left for the next review. It stands in its field until it is kept. */
export const AskQuestion: React.FC<AskQuestionProps> = ({ clause, onDone }) => {
  const { words } = useText();
  const { api, take, tell } = useDesk();
  const deed = useDeed();
  const classes = getScreenClasses(useTheme());
  const field = React.useRef<HTMLTextAreaElement>(null);
  const [id] = React.useState(newId); // of one question, however often it is sent
  const [text, setText] = React.useState('');
  React.useEffect(() => field.current?.focus(), []);
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const question = text.trim();
    if (question === '') {
      deed.setProblem(words.say('QuestionEmpty'));
      return field.current?.focus();
    }
    deed.run(
      () => api.ask({ id, text: question, ...(clause ? { clauseId: clause.id } : {}) }),
      (view) => {
        take(view);
        tell(words.say('QuestionNews'));
        onDone();
      },
    );
  };
  return (
    <form onSubmit={send} noValidate>
      <Field
        label={words.say(clause ? 'AskAboutClause' : 'AskQuestion')}
        note={words.say('AskNote')}
        {...(deed.problem ? { problem: deed.problem } : {})}
      >
        {(ids) => (
          <GrowingText
            {...ids}
            ref={field}
            maxLength={charterLimits.question}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className={classes.buttons}>
        <DefaultButton type="submit" text={words.say('LeaveQuestion')} disabled={deed.underWay} />
        <DefaultButton text={words.say('Cancel')} onClick={onDone} />
      </div>
    </form>
  );
};

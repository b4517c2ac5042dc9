import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { PrimaryButton } from '../../../components/buttons/Button';
import { Field } from '../../../components/forms/Field';
import { Question } from '../../../components/forms/Question';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { GrowingText } from '../../../components/inputs/GrowingText';
import { newId } from '../../../components/newId';
import { messageBounds, type CouldJoinView } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { FocusKept } from '../layout/FocusKept';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface AskFormProps {
  readonly view: CouldJoinView;
  readonly chosen: ReadonlySet<string>;
  readonly onAsked: (view: CouldJoinView) => void;
}

/** So many are named in the question; of more the number is said. */
const named = 5;
const nearTheLimit = 60;

/** One kind message in the lead's own words, and what happens with it, said honestly. */
export const AskForm: React.FC<AskFormProps> = ({ view, chosen, onAsked }) => {
  const { words } = useText();
  const inWords = useInWords();
  const { api, tell } = useDesk();
  const deed = useDeed();
  const classes = getScreenClasses(useTheme());
  const [message, setMessage] = React.useState(view.lastMessage ?? words.say('UsualMessage'));
  const [isAsked, setAsked] = React.useState(false);
  const key = React.useRef(newId()); // the same however often it is sent, until it came through
  const people = view.people.filter(({ id }) => chosen.has(id));
  const length = Array.from(message.trim()).length;
  const left = messageBounds.most - length;

  const check = (event: React.FormEvent): void => {
    event.preventDefault();
    if (people.length === 0) return deed.setProblem(words.say('NobodyChosen'));
    if (length < messageBounds.least) return deed.setProblem(words.say('Why_messageTooShort', messageBounds));
    if (left < 0) return deed.setProblem(words.say('Why_messageTooLong', { limit: messageBounds.most }));
    deed.setProblem(undefined);
    setAsked(true);
  };
  const ask = (): void =>
    deed.run(
      () => api.ask({ key: key.current, personIds: people.map(({ id }) => id), message: message.trim() }),
      (next) => {
        key.current = newId();
        setAsked(false);
        tell(words.count('AskedNews', people.length));
        onAsked(next);
      },
    );
  const whom =
    people.length <= named ? inWords.list(people.map(({ name }) => name)) : words.count('PeopleChosen', people.length);
  return (
    <FocusKept place={isAsked}>
      <form onSubmit={check} noValidate>
        <h3 className={classes.section}>{words.say('AskTitle')}</h3>
        <Field
          label={words.say('MessageLabel')}
          note={words.say('MessageNote')}
          counter={left <= nearTheLimit ? words.count('CharactersLeft', Math.max(0, left)) : ''}
        >
          {(ids) => (
            <GrowingText
              {...ids}
              value={message}
              onChange={(event) => {
                setMessage(event.currentTarget.value);
                setAsked(false);
              }}
            />
          )}
        </Field>
        {isAsked && people.length > 0 ? (
          <Question
            question={words.say('AskQuestion', { whom })}
            text={words.say('AskQuestionText')}
            yes={words.count('AskThem', people.length)}
            stay={words.say('NotYet')}
            underWay={deed.underWay}
            onYes={ask}
            onStay={() => setAsked(false)}
          />
        ) : (
          <div className={classes.buttons}>
            <PrimaryButton
              type="submit"
              text={people.length === 0 ? words.say('AskNobody') : words.count('AskThem', people.length)}
              disabled={people.length === 0}
            />
          </div>
        )}
        <p className={classes.problem} role="status">
          {deed.problem}
        </p>
        <p className={classes.quiet}>{words.say('AskHonestly')}</p>
      </form>
    </FocusKept>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useFocusKept } from '../../../components/useFocusKept';
import { unprinted } from '../layout/printing';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { AskQuestion } from './AskQuestion';
import { QuestionRow } from './QuestionRow';
import { getTextClasses } from './textClasses';

/** What readers want to talk about at the next review. */
export const Questions: React.FC = () => {
  const { words } = useText();
  const { view } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getTextClasses(theme)];
  const root = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [isAsking, setAsking] = React.useState(false);
  const { questions } = view;
  useFocusKept(root, heading, `${isAsking} ${questions.length}`);
  return (
    <section ref={root} className={`${classes.section} ${unprinted}`}>
      <h4 ref={heading} tabIndex={-1} className={classes.sectionTitle}>
        {words.say('QuestionsTitle')}
      </h4>
      {questions.length === 0 && <p className={screen.text}>{words.say('NoQuestions')}</p>}
      <ul className={screen.list}>
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} />
        ))}
      </ul>
      {isAsking ? (
        <AskQuestion onDone={() => setAsking(false)} />
      ) : (
        <LinkButton text={words.say('AskQuestion')} onClick={() => setAsking(true)} />
      )}
    </section>
  );
};

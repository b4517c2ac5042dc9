import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useFocusKept } from '../../../components/useFocusKept';
import { QuestionRow } from '../home/QuestionRow';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** What readers want to talk about at the next review, for the lead who prepares it: each with who asked it, and when. */
export const QuestionsToReview: React.FC = () => {
  const { words } = useText();
  const { questions, version } = useDesk().view;
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  useFocusKept(root, heading, questions.length);
  if (version === 0) return null;
  return (
    <section ref={root} className={classes.below}>
      <h4 ref={heading} tabIndex={-1} className={classes.section}>
        {words.say('QuestionsTitle')}
      </h4>
      <p className={classes.text}>{words.say(questions.length > 0 ? 'QuestionsCollected' : 'NothingAsked')}</p>
      <ul className={classes.list}>
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} isDated />
        ))}
      </ul>
    </section>
  );
};

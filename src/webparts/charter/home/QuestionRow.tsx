import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { Question } from '../../../components/forms/Question';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { whyRefused } from '../../../components/words';
import { clauseName, type ReaderQuestion } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useRemoveQuestion } from '../state/useRemoveQuestion';
import { useText } from '../useText';

interface QuestionRowProps {
  readonly question: ReaderQuestion;
  /** It says on which day it was asked, rather than how long ago. */
  readonly isDated?: boolean;
}

/** A question for the next review, and for whoever asked it or leads, the way to take it away. */
export const QuestionRow: React.FC<QuestionRowProps> = ({ question, isDated }) => {
  const { words, dates } = useText();
  const { view, refusal } = useDesk();
  const remove = useRemoveQuestion(question);
  const classes = getScreenClasses(useTheme());
  const [isSure, setSure] = React.useState(true);
  const { id, by, at, text, clauseId } = question;
  const clause = view.clauses.find((one) => one.id === clauseId);
  const when = isDated ? dates.nearDay(at, dates.readersZone) : dates.ago(at);
  const isMine = by.id === view.you.id;
  const facts = [by.name, when, ...(clause ? [words.say('AboutClause', { clause: clauseName(clause) })] : [])];
  return (
    <li>
      <p className={classes.text} dir="auto">
        {text}
      </p>
      <p className={classes.quiet}>{facts.join(', ')}</p>
      {refusal?.change.about === id && (
        <p className={classes.problem} role="alert">
          {whyRefused(refusal.problem, words, dates)}
        </p>
      )}
      {isSure ? (
        (isMine || view.you.role === 'lead') && (
          <LinkButton
            text={words.say('RemoveQuestion')}
            about={text}
            onClick={() => (isMine ? remove() : setSure(false))}
          />
        )
      ) : (
        <Question
          question={words.say('RemoveQuestionOf', { name: by.name })}
          text={words.say('RemoveQuestionText')}
          yes={words.say('RemoveQuestion')}
          stay={words.say('NotYet')}
          underWay={false}
          onYes={() => remove()}
          onStay={() => setSure(true)}
        />
      )}
    </li>
  );
};

import * as React from 'react';
import { Question as QuestionView } from '../../../components/forms/Question';
import { useText } from '../useText';

type QuestionProps = Omit<React.ComponentProps<typeof QuestionView>, 'stay'>;

/** Asked before something that others notice: what comes of it, and the choice to leave things as they are. */
export const Question: React.FC<QuestionProps> = (props) => (
  <QuestionView {...props} stay={useText().words.say('NotYet')} />
);

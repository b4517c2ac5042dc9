import * as React from 'react';
import type { HandMadeSeries } from '../../../domain/series';
import { Question } from '../forms/Question';
import { useText } from '../useText';

interface AdoptQuestionProps {
  readonly series: HandMadeSeries;
  readonly underWay: boolean;
  readonly onAdopt: () => void;
  readonly onStay: () => void;
}

/** Asked before a series is adopted: whose invitation goes, whose stays, and where they meet. */
export const AdoptQuestion: React.FC<AdoptQuestionProps> = ({ series, underWay, onAdopt, onStay }) => {
  const { words } = useText();
  const { subject, covers, membersOut } = series;
  const sentences = [words.count('CoversSessions', covers.sessions)];
  if (covers.sessions > 0) {
    sentences.push(words.count('CoversKeep', covers.members));
    if (membersOut > 0) sentences.push(words.count('CoversOut', membersOut));
    sentences.push(words.say('CoversLink'));
  }
  return (
    <Question
      question={words.say('AdoptQuestion', { subject })}
      text={sentences.join(' ')}
      yes={words.say('Adopt')}
      underWay={underWay}
      onYes={onAdopt}
      onStay={onStay}
    />
  );
};

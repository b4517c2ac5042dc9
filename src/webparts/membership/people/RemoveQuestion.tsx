import * as React from 'react';
import { Question } from '../../../components/forms/Question';
import type { MemberRow } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface RemoveQuestionProps {
  readonly person: MemberRow;
  readonly onDone: () => void;
}

/** Asked before somebody is removed: what follows for them, by name. */
export const RemoveQuestion: React.FC<RemoveQuestionProps> = ({ person: { id, name }, onDone }) => {
  const { words } = useText();
  const { people, tell } = useDesk();
  return (
    <Question
      key={id}
      question={words.say('RemoveOne', { name })}
      text={words.say('RemoveOneText', { name })}
      yes={words.say('Remove')}
      stay={words.say('NotYet')}
      underWay={false}
      onYes={() => {
        people.carryOut({ personId: id, name, what: 'remove' });
        tell(words.say('RemovedNews', { name }));
        onDone();
      }}
      onStay={onDone}
    />
  );
};

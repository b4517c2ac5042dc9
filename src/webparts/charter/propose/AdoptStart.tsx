import * as React from 'react';
import { Question } from '../../../components/forms/Question';
import { useText } from '../useText';

type AdoptStartProps = Pick<React.ComponentProps<typeof Question>, 'underWay' | 'onYes' | 'onStay'>;

/** Asked before a lead adopts a first charter at once: everybody hears of it. */
export const AdoptStart: React.FC<AdoptStartProps> = (props) => {
  const { words } = useText();
  return (
    <Question
      question={words.say('AdoptQuestion')}
      text={words.say('AdoptStartMeans')}
      yes={words.say('AdoptAtOnce')}
      stay={words.say('NotYet')}
      {...props}
    />
  );
};

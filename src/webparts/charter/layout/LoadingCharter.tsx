import * as React from 'react';
import { Waiting } from '../../../components/frame/Waiting';
import { useText } from '../useText';

/** A heading, a line about it, and clauses below: the shape of a charter. */
const shape = ['35%', '55%', '20%', '70%', '65%', '20%', '70%', '60%'];

/** Keeps the place of a charter that is on its way. */
export const LoadingCharter: React.FC = () => {
  const { words } = useText();
  return <Waiting label={words.say('Loading')} lines={shape} />;
};

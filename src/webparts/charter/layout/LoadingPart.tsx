import * as React from 'react';
import { Waiting } from '../../../components/frame/Waiting';
import { useText } from '../useText';

/** Keeps the place of a screen whose file or answer is on its way. */
export const LoadingPart: React.FC = () => {
  const { words } = useText();
  return <Waiting label={words.say('LoadingPart')} lines={['60%', '40%', '55%', '45%']} />;
};

import * as React from 'react';
import { useTextOf } from '../words';

interface AnswerCountsProps {
  readonly answers: { readonly coming: number; readonly perhaps: number };
}

/** How many are coming and how many perhaps, in words; nothing while nobody has answered. Never who. */
export const AnswerCounts: React.FC<AnswerCountsProps> = ({ answers: { coming, perhaps } }) => {
  const { words } = useTextOf<SharedStrings>();
  if (coming === 0 && perhaps === 0) return null;
  if (coming === 0) return <>{words.count('PerhapsComing', perhaps)}</>;
  const sure = words.count('Coming', coming);
  return <>{perhaps === 0 ? sure : words.say('ComingAndPerhaps', { coming: sure, perhaps })}</>;
};

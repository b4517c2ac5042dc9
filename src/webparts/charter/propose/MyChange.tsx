import * as React from 'react';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { Differences } from '../../../components/differences/Differences';
import type { Clause } from '../../../domain/charter';
import { changedText } from '../inWords/wholeText';
import { useText } from '../useText';
import type { Written } from './written';

/** What the words that are being written change in a clause, for those who want to see it. */
export const MyChange: React.FC<{ readonly clause: Clause; readonly written: Written }> = ({ clause, written }) => {
  const { words } = useText();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div>
      <LinkButton text={words.say('ShowMyChange')} expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && <Differences {...changedText(clause, written)} />}
    </div>
  );
};

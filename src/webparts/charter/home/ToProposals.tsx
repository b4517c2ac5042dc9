import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { wide } from '../../../components/layout';
import { unprinted } from '../layout/printing';
import { waitForReader } from '../proposals/needsYou';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** Where what is proposed stands below the whole charter: how much of it waits for the reader, and the way there. */
export const ToProposals: React.FC<{ readonly onJump: () => void }> = ({ onJump }) => {
  const { words, now } = useText();
  const { proposals, version } = useDesk().view;
  if (version === 0 && proposals.length === 0) return null;
  const waiting = waitForReader(proposals, now());
  const text =
    waiting > 0
      ? words.count('WaitForYou', waiting)
      : proposals.length > 0
        ? words.count('ProposedNow', proposals.length)
        : words.say('BesideLabel');
  return (
    <div className={`${whenBelow} ${unprinted}`}>
      <LinkButton text={text} onClick={onJump} />
    </div>
  );
};

const whenBelow = mergeStyles({ marginTop: 8, selectors: { [wide]: { display: 'none' } } });

import * as React from 'react';
import { hiddenContentStyle, mergeStyles } from '@fluentui/react/lib/Styling';
import { Dots } from '../../../components/marks/Dots';
import { NumberStepper } from '../../../components/inputs/NumberStepper';
import { useText } from '../useText';

interface VoteStepperProps {
  readonly title: string;
  readonly votes: number;
  readonly most: number;
  readonly mayAdd: boolean;
  readonly onVotes: (votes: number) => void;
}

/** The reader's dots on one topic. */
export const VoteStepper: React.FC<VoteStepperProps> = ({ title, votes, most, mayAdd, onVotes }) => {
  const { words } = useText();
  return (
    <NumberStepper
      label={words.say('YourVotesFor', { title })}
      less={{ label: words.say('TakeVote', { title }), may: votes > 0 }}
      more={{ label: words.say('AddVote', { title }), may: mayAdd }}
      onStep={(by) => onVotes(votes + by)}
    >
      <Dots filled={votes} of={Math.max(most, votes)} />
      <span className={unseen}>{words.count('VotesHere', votes)}</span>
    </NumberStepper>
  );
};

const unseen = mergeStyles(hiddenContentStyle);

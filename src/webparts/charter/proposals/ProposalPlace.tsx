import * as React from 'react';
import { Stages } from '../../../components/marks/Stages';
import type { ProposalDetail } from '../../../domain/charter';
import { useText } from '../useText';

/** Where a proposal is on its way: proposed, open until a day, and what comes or came of it. */
export const ProposalPlace: React.FC<{ readonly proposal: ProposalDetail }> = ({ proposal }) => {
  const { words, dates } = useText();
  const { state, closesAt, objections } = proposal;
  const isOver = proposal.ended !== undefined;
  const middle =
    state === 'open'
      ? words.say('Stage_openUntil', { day: dates.nearDay(closesAt, dates.readersZone) })
      : words.say(state === 'outdated' ? 'Stage_waits' : 'Stage_closed');
  const last = isOver ? state : objections > 0 ? 'returned' : 'adopted';
  return (
    <Stages
      label={words.say('StagesLabel')}
      names={[words.say('Stage_proposed'), middle, words.say(`State_${last}` as const)]}
      current={isOver ? 2 : 1}
      done={words.say('StageDone')}
    />
  );
};

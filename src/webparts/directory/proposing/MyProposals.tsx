import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { MyProposal } from '../../../domain/membership';
import { useText } from '../useText';

/** What came of the reader's own proposals, in a line each; nothing for who has proposed nothing. */
export const MyProposals: React.FC<{ readonly proposals: readonly MyProposal[] }> = ({ proposals }) => {
  const { words, dates } = useText();
  const classes = getScreenClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-my-proposals'));
  if (proposals.length === 0) return null;
  const day = (at: string): string => dates.nearDay(at, dates.readersZone);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={classes.section}>
        {words.say('MyProposals')}
      </h3>
      {proposals.map(({ id: proposalId, name, at, declined }) => (
        <p key={proposalId} className={classes.text} dir="auto">
          {declined
            ? words.say('ProposalDeclined', {
                ...{ name, day: day(declined.at), by: declined.by.name, reason: declined.reason },
              })
            : words.say('ProposalWaits', { name, day: day(at) })}
        </p>
      ))}
    </section>
  );
};

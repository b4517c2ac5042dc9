import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ProposalChange } from '../proposals/ProposalChange';
import { ProposalLink } from '../proposals/ProposalLink';
import { proposalsAbout } from '../proposals/proposalsAbout';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** What others propose about the same clause, so that nobody writes past them. */
export const AlsoProposed: React.FC<{ readonly clauseId: string }> = ({ clauseId }) => {
  const { words } = useText();
  const { view } = useDesk();
  const classes = getScreenClasses(useTheme());
  const others = proposalsAbout(clauseId, view.proposals);
  if (others.length === 0) return null;
  return (
    <section>
      <p className={classes.text}>{words.say('AlsoProposed')}</p>
      <ul className={classes.list}>
        {others.map((proposal) => (
          <li key={proposal.id}>
            <ProposalLink proposal={proposal} withName />
            <ProposalChange proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalView } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getProposalClasses } from './proposalClasses';
import { ProposalLink } from './ProposalLink';
import { proposalsAbout } from './proposalsAbout';

/** What others propose about the same clause: whoever judges one of them sees that there is more to choose from. */
export const Rivals: React.FC<{ readonly proposal: ProposalView }> = ({ proposal }) => {
  const { words } = useText();
  const { view } = useDesk();
  const theme = useTheme();
  const classes = getScreenClasses(theme);
  const { change, ended, id } = proposal;
  if (ended || !('clauseId' in change)) return null;
  const others = proposalsAbout(change.clauseId, view.proposals).filter((other) => other.id !== id);
  if (others.length === 0) return null;
  return (
    <section className={classes.below}>
      <h5 className={getProposalClasses(theme).part}>{words.say('RivalsTitle')}</h5>
      <ul className={classes.list}>
        {others.map((other) => (
          <li key={other.id}>
            <ProposalLink proposal={other} withName />
          </li>
        ))}
      </ul>
    </section>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { changeName } from '../inWords/changeName';
import { ProposalChange } from '../proposals/ProposalChange';
import { proposalsAbout } from '../proposals/proposalsAbout';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** What others propose about the same clause, so that nobody writes past them. */
export const AlsoProposed: React.FC<{ readonly clauseId: string }> = ({ clauseId }) => {
  const { words } = useText();
  const { view, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const others = proposalsAbout(clauseId, view.proposals);
  if (others.length === 0) return null;
  return (
    <section>
      <p className={classes.text}>{words.say('AlsoProposed')}</p>
      <ul className={classes.list}>
        {others.map((proposal) => {
          const what = changeName(proposal, words);
          return (
            <li key={proposal.id}>
              <LinkButton
                text={words.say('ProposedHere', { what, name: proposal.by.name })}
                onClick={() => goTo({ kind: 'proposal', id: proposal.id })}
              />
              <ProposalChange proposal={proposal} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

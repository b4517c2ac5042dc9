import * as React from 'react';
import { LinkButton } from '../../../components/buttons/LinkButton';
import type { Clause } from '../../../domain/charter';
import { changeName } from '../inWords/changeName';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { proposalsAbout } from './proposalsAbout';

/** What is proposed about a clause, below it. */
export const ClauseProposals: React.FC<{ readonly clause: Clause }> = ({ clause }) => {
  const { words } = useText();
  const { view, goTo } = useDesk();
  return (
    <>
      {proposalsAbout(clause.id, view.proposals).map((proposal) => {
        const { id, by } = proposal;
        const what = changeName(proposal, words);
        return (
          <div key={id}>
            <LinkButton
              text={words.say('ProposedHere', { what, name: by.name })}
              onClick={() => goTo({ kind: 'proposal', id })}
            />
          </div>
        );
      })}
    </>
  );
};

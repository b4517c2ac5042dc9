import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { LinkButton } from '../../../components/buttons/LinkButton';
import type { ProposalView } from '../../../domain/charter';
import { changeName } from '../inWords/changeName';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface ProposalLinkProps {
  readonly proposal: ProposalView;
  /** Says who proposes it, too. */
  readonly withName?: true;
}

/** The way to a proposal, called by what it would do. */
export const ProposalLink: React.FC<ProposalLinkProps> = ({ proposal, withName }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const { id, by } = proposal;
  const what = changeName(proposal, words);
  return (
    <div className={link}>
      <LinkButton
        text={withName ? words.say('ProposedHere', { what, name: by.name }) : what}
        onClick={() => goTo({ kind: 'proposal', id })}
      />
    </div>
  );
};

/** Of one line or of several, it keeps the same distance to what is next. */
const link = mergeStyles({ selectors: { '& > button': { lineHeight: '20px', padding: '6px 0' } } });

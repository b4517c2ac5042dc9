import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { Answer } from '../../../clients';
import { Differences } from '../../../components/differences/Differences';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalDetail, ProposeBody } from '../../../domain/charter';
import { changedText, wholeText } from '../inWords/wholeText';
import { ChangeForm } from '../propose/ChangeForm';
import { StartForm } from '../propose/StartForm';
import { writtenAs, type WhatToChange, type Written } from '../propose/written';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface AmendProposalProps {
  readonly proposal: ProposalDetail;
  /** Another wording of it, or the same again as a new proposal. */
  readonly as: 'amendment' | 'new';
  readonly onDone: (proposal: ProposalDetail) => void;
  readonly onCancel: () => void;
}

/** Writes a proposal anew: its proposer amends it, somebody brings it up to date, or proposes again what was not adopted. */
export const AmendProposal: React.FC<AmendProposalProps> = ({ proposal, as, onDone, onCancel }) => {
  const { words } = useText();
  const { api, view } = useDesk();
  const { id, change, state, rebased } = proposal;
  const [wording] = React.useState(proposal.wording); // that it is written from; of another one the API tells
  const isNew = as === 'new';
  const ask = ({ id: newOne, ...body }: ProposeBody): Promise<Answer<ProposalDetail>> =>
    isNew ? api.propose({ id: newOne, ...body }) : api.amend(id, { ...body, wording });
  const send = words.say(isNew ? 'ProposeAgain' : state === 'outdated' ? 'BringUpToDate' : 'AmendIt');
  const common = { send, ask, onDone, onCancel, name: `${as}.${id}` };
  if (change.kind === 'start') return <StartForm {...common} clauses={change.clauses} reason={proposal.reason} />;
  const clauseId = 'clauseId' in change ? change.clauseId : undefined;
  const clause = view.clauses.find((one) => one.id === clauseId);
  // Without its clause, the words of a rewording can only be a clause of their own.
  const what: WhatToChange = clauseId !== undefined && !clause && change.kind === 'reword' ? 'add' : change.kind;
  const begin = (): Written => ({
    ...writtenAs({ ...proposal, ...(clause ? { clause } : {}) }, view.version),
    ...(clause && rebased ? { heading: rebased.heading ?? '', text: rebased.text } : {}),
  });
  return (
    <>
      {(state === 'outdated' || rebased) && <WhatHappened proposal={proposal} />}
      <ChangeForm what={what} {...(clause ? { clause } : {})} begin={begin} {...common} />
    </>
  );
};

/** For a rewording of older words: what the charter made of the clause meanwhile, what this would have made of it, and what is in the fields. */
const WhatHappened: React.FC<{ readonly proposal: ProposalDetail }> = ({ proposal }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const { change, clause, base, rebased } = proposal;
  if (change.kind !== 'reword' || !base) return null;
  return (
    <>
      <h5 className={classes.text}>{words.say('CharterMeanwhile')}</h5>
      <Differences {...(clause ? changedText(base, clause) : { before: wholeText(base), after: '' })} />
      <h5 className={classes.text}>{words.say('ProposedThen')}</h5>
      <Differences {...changedText(base, change)} />
      {clause && (
        <p className={classes.text}>
          {words.say(rebased ? (rebased.isWhole ? 'BothBelow' : 'ClashBelow') : 'OwnBelow')}
        </p>
      )}
    </>
  );
};

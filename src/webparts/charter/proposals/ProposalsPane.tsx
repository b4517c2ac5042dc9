import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { neediestFirst } from './needsYou';
import { ProposalRow } from './ProposalRow';

/** What is proposed just now, beside the charter, with what waits for the reader first. */
export const ProposalsPane: React.FC = () => {
  const { words, now } = useText();
  const { view, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const { proposals, version, endedProposals, you } = view;
  if (version === 0 && proposals.length === 0 && endedProposals === 0) return null;
  const isLead = you.role === 'lead' && version > 0;
  return (
    <>
      <h4 className={classes.section} tabIndex={-1}>
        {words.say('BesideLabel')}
      </h4>
      {proposals.length === 0 && version > 0 && <p className={classes.text}>{words.say('NothingProposed')}</p>}
      <ul className={`${classes.list} ${rows}`}>
        {neediestFirst(proposals, now()).map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      <div className={ways}>
        {version > 0 && (
          <LinkButton text={words.say('AddClause')} onClick={() => goTo({ kind: 'propose', what: 'add' })} />
        )}
        {endedProposals > 0 && <LinkButton text={words.say('EndedTitle')} onClick={() => goTo({ kind: 'ended' })} />}
        {isLead && <LinkButton text={words.say('LeadingTitle')} onClick={() => goTo({ kind: 'leading' })} />}
      </div>
    </>
  );
};

const rows = mergeStyles({ display: 'grid', rowGap: 24 });
const ways = mergeStyles({ display: 'grid', justifyItems: 'start', marginTop: 16 });

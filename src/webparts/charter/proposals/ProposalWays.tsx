import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { LinkButton } from '../../../components/buttons/LinkButton';
import type { ProposalDetail } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface ProposalWaysProps {
  readonly proposal: ProposalDetail;
  readonly onWrite: (as: 'amendment' | 'new') => void;
}

/** Where a proposal can go on: another wording, the same again, or the version that it made. */
export const ProposalWays: React.FC<ProposalWaysProps> = ({ proposal, onWrite }) => {
  const { words } = useText();
  const { view, goTo } = useDesk();
  const { state, yours, ended, change } = proposal;
  const mayAmend = !ended && (yours.isProposer || state === 'outdated');
  // A first charter is proposed while there is none.
  const fits = change.kind !== 'start' || view.version === 0;
  const mayTryAgain = fits && (state === 'returned' || state === 'withdrawn');
  return (
    <div className={ways}>
      {mayAmend && (
        <LinkButton
          text={words.say(state === 'outdated' ? 'BringUpToDate' : 'AmendIt')}
          onClick={() => onWrite('amendment')}
        />
      )}
      {mayTryAgain && <LinkButton text={words.say('ProposeAgain')} onClick={() => onWrite('new')} />}
      {ended?.version !== undefined && (
        <LinkButton
          text={words.say('ReadVersion')}
          about={words.say('VersionNumber', { number: ended.version })}
          onClick={() => goTo({ kind: 'version', number: ended.version ?? 1 })}
        />
      )}
    </div>
  );
};

const ways = mergeStyles({ display: 'flex', flexWrap: 'wrap', columnGap: '24px', marginTop: 8 });

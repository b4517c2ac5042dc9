import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { LinkButton } from '../../../components/buttons/LinkButton';
import type { ProposalDetail } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface ProposalWaysProps {
  readonly proposal: ProposalDetail;
  readonly onProposeAgain: () => void;
}

/** Where a proposal that has ended can go on: the same again, or the version that it made. */
export const ProposalWays: React.FC<ProposalWaysProps> = ({ proposal, onProposeAgain }) => {
  const { words } = useText();
  const { view, goTo } = useDesk();
  const { state, ended, change } = proposal;
  // A first charter is proposed while there is none.
  const fits = change.kind !== 'start' || view.version === 0;
  const mayTryAgain = fits && (state === 'returned' || state === 'withdrawn');
  return (
    <div className={ways}>
      {mayTryAgain && <LinkButton text={words.say('ProposeAgain')} onClick={onProposeAgain} />}
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

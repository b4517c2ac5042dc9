import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Differences } from '../../../components/differences/Differences';
import { Removed } from '../../../components/differences/Removed';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { clauseName, type ProposalDetail } from '../../../domain/charter';
import { ClauseWords } from '../home/ClauseWords';
import { changedText } from '../inWords/wholeText';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { HowItReads } from './HowItReads';
import { ProposedStart } from './ProposedStart';

interface ProposalChangeProps {
  readonly proposal: Pick<ProposalDetail, 'change' | 'clause' | 'base' | 'state' | 'rebased' | 'ended'>;
}

/** What a proposal would change, word by word; of one that has ended what it would have changed then. */
export const ProposalChange: React.FC<ProposalChangeProps> = ({ proposal }) => {
  const { words } = useText();
  const { view } = useDesk();
  const classes = getScreenClasses(useTheme());
  const { change, clause, base, state, rebased, ended } = proposal;
  const was = ended ? base : (clause ?? base);
  switch (change.kind) {
    case 'start':
      return <ProposedStart clauses={change.clauses} />;
    case 'add':
      return <ClauseWords clause={change.clause} />;
    case 'reword': {
      if (!was) return <ClauseWords clause={change} />;
      // What can be merged undoes nothing that was adopted meanwhile.
      const will = state === 'open' && rebased?.isWhole ? rebased : change;
      return (
        <>
          <Differences {...changedText(was, will)} />
          {!ended && (
            <HowItReads>
              <ClauseWords clause={will} />
            </HowItReads>
          )}
        </>
      );
    }
    case 'remove':
      return was ? (
        <Removed>
          <ClauseWords clause={was} />
        </Removed>
      ) : null;
    case 'move': {
      const next = view.clauses.find(({ id }) => id === change.before);
      return (
        <>
          {!ended && (
            <p className={classes.text}>
              {next ? words.say('MovedBefore', { clause: clauseName(next) }) : words.say('MovedToEnd')}
            </p>
          )}
          {was && <ClauseWords clause={was} />}
        </>
      );
    }
  }
};

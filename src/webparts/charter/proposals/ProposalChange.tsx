import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Differences } from '../../../components/differences/Differences';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalView } from '../../../domain/charter';
import { ClauseWords } from '../home/ClauseWords';
import { clauseName } from '../inWords/clauseName';
import { changedText, wholeText } from '../inWords/wholeText';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { ProposedStart } from './ProposedStart';

interface ProposalChangeProps {
  readonly proposal: Pick<ProposalView, 'change' | 'clause' | 'base' | 'state'>;
}

/** What a proposal would change, word by word. What was adopted stands as it came into the charter. */
export const ProposalChange: React.FC<ProposalChangeProps> = ({ proposal }) => {
  const { words } = useText();
  const { view } = useDesk();
  const classes = getScreenClasses(useTheme());
  const { change, clause, base, state } = proposal;
  const was = clause ?? base;
  switch (change.kind) {
    case 'start':
      return <ProposedStart clauses={change.clauses} />;
    case 'add':
      return <Differences before="" after={wholeText(change.clause)} />;
    case 'reword':
      // What was adopted is the clause by now: nothing would be different.
      if (state === 'adopted' || !was) return <ClauseWords clause={change} />;
      return <Differences {...changedText(was, change)} />;
    case 'remove':
      return was ? <Differences before={wholeText(was)} after="" /> : null;
    case 'move': {
      const next = view.clauses.find(({ id }) => id === change.before);
      return (
        <>
          <p className={classes.text}>
            {next ? words.say('MovedBefore', { clause: clauseName(next) }) : words.say('MovedToEnd')}
          </p>
          {was && <ClauseWords clause={was} />}
        </>
      );
    }
  }
};

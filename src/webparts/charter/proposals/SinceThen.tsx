import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Differences } from '../../../components/differences/Differences';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalDetail } from '../../../domain/charter';
import { wordsOf } from '../inWords/wholeText';
import { useText } from '../useText';

interface SinceThenProps {
  readonly knew: NonNullable<ProposalDetail['knew']>;
  readonly proposal: ProposalDetail;
}

/** What has changed in a proposal since the reader took a stand on it: its words, its reason, or (as a sentence) something else. */
export const SinceThen: React.FC<SinceThenProps> = ({ knew, proposal }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const [before, after] = [wordsOf(knew.change) ?? '', wordsOf(proposal.change) ?? ''];
  const hasOtherReason = knew.reason !== proposal.reason;
  return (
    <>
      {before !== after && (
        <>
          <p className={classes.text}>{words.say('WordingThen')}</p>
          <Differences before={before} after={after} />
        </>
      )}
      {hasOtherReason && (
        <>
          <p className={classes.text}>{words.say('ReasonThen')}</p>
          <Differences before={knew.reason} after={proposal.reason} plain />
        </>
      )}
      {before === after && !hasOtherReason && <p className={classes.text}>{words.say('SameWordsThen')}</p>}
      <p className={classes.text}>{words.say('WouldChange')}</p>
    </>
  );
};

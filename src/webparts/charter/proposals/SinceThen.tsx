import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Differences } from '../../../components/differences/Differences';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalDetail } from '../../../domain/charter';
import { wordsOf } from '../state/useKnownWording';
import { useText } from '../useText';

interface SinceThenProps {
  /** The words that the reader knows. */
  readonly before: string;
  readonly proposal: ProposalDetail;
}

/** What has changed in a proposal since the reader took a stand on it. */
export const SinceThen: React.FC<SinceThenProps> = ({ before, proposal }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  return (
    <>
      <p className={classes.text}>{words.say('WordingThen')}</p>
      <Differences before={before} after={wordsOf(proposal.change) ?? ''} />
    </>
  );
};

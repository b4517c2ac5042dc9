import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import type { ProposalView } from '../../../domain/membership';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { getManagerClasses } from '../layout/managerClasses';
import { useText } from '../useText';
import { ProposalRow } from './ProposalRow';

/** Communities that people would like to have, in their words. */
export const Proposals: React.FC<{ readonly proposals: readonly ProposalView[] }> = ({ proposals }) => {
  const { words } = useText();
  const theme = useTheme();
  const [screen, own] = [getScreenClasses(theme), getManagerClasses(theme)];
  const [id] = React.useState(() => getId('guildhall-proposals'));
  return (
    <section className={screen.below} aria-labelledby={id}>
      <h3 id={id} className={screen.section}>
        {words.say('SectionProposals')}
      </h3>
      <ul className={own.list}>
        {proposals.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
};

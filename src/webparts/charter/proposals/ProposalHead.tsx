import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ToneMark } from '../../../components/marks/ToneMark';
import { startWithCapital } from '../../../components/words';
import type { ProposalDetail } from '../../../domain/charter';
import { changeName } from '../inWords/changeName';
import { useClosesInWords } from '../inWords/useClosesInWords';
import { useText } from '../useText';
import { needOf } from './needsYou';
import { ProposalPlace } from './ProposalPlace';

interface ProposalHeadProps {
  readonly proposal: ProposalDetail;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** What a proposal would do, where it is on its way, who wants it and why, and how it stands. */
export const ProposalHead: React.FC<ProposalHeadProps> = ({ proposal, headingRef }) => {
  const { words } = useText();
  const closes = useClosesInWords();
  const classes = getScreenClasses(useTheme());
  const { by, begunBy, reason, support, objections, ended, fromPage } = proposal;
  const need = ended ? undefined : needOf(proposal);
  const facts = [
    closes(proposal),
    words.count('Support', support),
    ...(objections > 0 ? [words.count('Objections', objections)] : []),
    words.say(`Weight_${proposal.weight}` as const),
  ];
  return (
    <>
      <h4 ref={headingRef} tabIndex={-1} className={classes.section} dir="auto">
        {changeName(proposal, words)}
      </h4>
      <ProposalPlace proposal={proposal} />
      <p className={classes.text} dir="auto">
        {reason === ''
          ? words.say('ProposedByName', { name: by.name })
          : words.say('ProposedBy', { name: by.name, reason })}
      </p>
      {begunBy && <p className={classes.quiet}>{words.say('BegunBy', { name: begunBy.name })}</p>}
      {fromPage && <p className={classes.quiet}>{words.say('FromPage')}</p>}
      <p className={classes.quiet}>{startWithCapital(facts.join(', '), words.strings.Language)}</p>
      {need && need !== 'say' && (
        <p className={classes.text}>
          <ToneMark tone="unsure">{words.say(`Needs_${need}` as const)}</ToneMark>
        </p>
      )}
    </>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ToneMark } from '../../../components/marks/ToneMark';
import { startWithCapital } from '../../../components/words';
import { isUnsigned, type ProposalDetail } from '../../../domain/charter';
import { changeName } from '../inWords/changeName';
import { useClosesInWords } from '../inWords/useClosesInWords';
import { useText } from '../useText';
import { ByLine } from './ByLine';
import { needOf } from './needsYou';
import { getProposalClasses } from './proposalClasses';
import { ProposalPlace } from './ProposalPlace';

interface ProposalHeadProps {
  readonly proposal: ProposalDetail;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** What a proposal would do, where it is on its way, who wants it and why, and how it stands. */
export const ProposalHead: React.FC<ProposalHeadProps> = ({ proposal, headingRef }) => {
  const { words, now } = useText();
  const closes = useClosesInWords();
  const theme = useTheme();
  const classes = getScreenClasses(theme);
  const { by, begunBy, reason, support, objections, unanswered, ended, fromPage, yours, state } = proposal;
  const need = ended ? undefined : needOf(proposal, now());
  const facts = [
    // What waits for the reader is said below.
    ...(need === 'update' ? [] : [closes(proposal)]),
    ...(ended
      ? support > 0
        ? [words.say('SupportedThen', { count: support })]
        : []
      : [words.count('Support', support)]),
    ...(objections > 0 ? [words.count('Objections', objections)] : []),
    words.say(`Weight_${proposal.weight}` as const),
  ];
  return (
    <>
      <h4 ref={headingRef} tabIndex={-1} className={getProposalClasses(theme).name} dir="auto">
        {changeName(proposal, words)}
      </h4>
      <ProposalPlace proposal={proposal} />
      <ByLine name={by.name}>
        <p className={classes.text} dir="auto">
          {reason === ''
            ? words.say('ProposedByName', { name: by.name })
            : words.say('ProposedBy', { name: by.name, reason })}
        </p>
      </ByLine>
      {begunBy && <p className={classes.quiet}>{words.say('BegunBy', { name: begunBy.name })}</p>}
      {fromPage && <p className={classes.quiet}>{words.say(isUnsigned(proposal) ? 'FromPageUnsigned' : 'FromPage')}</p>}
      <p className={classes.quiet}>{startWithCapital(facts.join(', '), words.strings.Language)}</p>
      {need && need !== 'say' && (
        <p className={classes.text}>
          <ToneMark tone="unsure">{words.say(`Needs_${need}` as const)}</ToneMark>
        </p>
      )}
      {yours.isProposer && !ended && objections > 0 && unanswered === 0 && (
        <p className={classes.text}>{words.say('WaitsForObjectors', { names: objectorsOf(proposal) })}</p>
      )}
      {yours.mayAmend && !yours.isProposer && state === 'open' && (
        <p className={classes.text}>{words.say('TakeOverText')}</p>
      )}
    </>
  );
};

/** The names of those whose objections stand, each once. */
function objectorsOf({ raised }: ProposalDetail): string {
  const standing = raised.filter(({ withdrawnAt, hasLeft }) => withdrawnAt === undefined && !hasLeft);
  return [...new Set(standing.map(({ by }) => by.name))].join(', ');
}

import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ToneMark } from '../../../components/marks/ToneMark';
import { startWithCapital } from '../../../components/words';
import { isUnsigned, type ProposalView } from '../../../domain/charter';
import { useClosesInWords } from '../inWords/useClosesInWords';
import { useText } from '../useText';
import { needOf } from './needsYou';
import { ProposalLink } from './ProposalLink';

const longestReason = 160;
/** Below its link, which has room of its own. */
const closeBy = { marginTop: 0 };

/** A proposal in a list: what it is, who wants it and why, how it stands, and what it waits for the reader to do. */
export const ProposalRow: React.FC<{ readonly proposal: ProposalView }> = ({ proposal }) => {
  const { words, now } = useText();
  const closes = useClosesInWords();
  const classes = getScreenClasses(useTheme());
  const { by, reason, support, objections, fromPage } = proposal;
  const need = needOf(proposal, now());
  const facts = [
    // What waits for the reader is said below.
    ...(need === 'update' ? [] : [closes(proposal)]),
    ...(support > 0 ? [words.count('Support', support)] : []),
    ...(objections > 0 ? [words.count('Objections', objections)] : []),
  ];
  return (
    <li>
      <ProposalLink proposal={proposal} />
      <p className={mergeStyles(classes.text, closeBy)} dir="auto">
        {reason === '' ? words.say('ProposedByName', { name: by.name }) : `${by.name}: ${shortened(reason)}`}
      </p>
      {fromPage && <p className={classes.quiet}>{words.say(isUnsigned(proposal) ? 'FromPageUnsigned' : 'FromPage')}</p>}
      {facts.length > 0 && (
        <p className={classes.quiet}>{startWithCapital(facts.join(', '), words.strings.Language)}</p>
      )}
      {need && !proposal.ended && (
        <p className={classes.text}>
          {need === 'say' ? (
            words.say('Needs_say')
          ) : (
            <ToneMark tone="unsure">{words.say(`Needs_${need}` as const)}</ToneMark>
          )}
        </p>
      )}
    </li>
  );
};

function shortened(reason: string): string {
  const line = reason.replace(/\s+/g, ' ');
  if (line.length <= longestReason) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestReason) + 1 || longestReason).trim()}…`;
}

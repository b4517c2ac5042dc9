import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ToneMark } from '../../../components/marks/ToneMark';
import { startWithCapital } from '../../../components/words';
import type { ProposalView } from '../../../domain/charter';
import { changeName } from '../inWords/changeName';
import { useClosesInWords } from '../inWords/useClosesInWords';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { needOf } from './needsYou';

const longestReason = 160;

/** A proposal in a list: what it is, who wants it and why, how it stands, and what it waits for the reader to do. */
export const ProposalRow: React.FC<{ readonly proposal: ProposalView }> = ({ proposal }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const closes = useClosesInWords();
  const classes = getScreenClasses(useTheme());
  const { id, by, reason, support, objections, fromPage } = proposal;
  const need = needOf(proposal);
  const facts = [
    closes(proposal),
    ...(support > 0 ? [words.count('Support', support)] : []),
    ...(objections > 0 ? [words.count('Objections', objections)] : []),
  ];
  return (
    <li>
      <LinkButton text={changeName(proposal, words)} onClick={() => goTo({ kind: 'proposal', id })} />
      <p className={classes.text} dir="auto">
        {reason === '' ? words.say('ProposedByName', { name: by.name }) : `${by.name}: ${shortened(reason)}`}
      </p>
      {fromPage && <p className={classes.quiet}>{words.say('FromPage')}</p>}
      <p className={classes.quiet}>{startWithCapital(facts.join(', '), words.strings.Language)}</p>
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

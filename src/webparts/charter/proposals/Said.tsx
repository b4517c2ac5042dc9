import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalDetail } from '../../../domain/charter';
import { useText } from '../useText';

/** Who supports a proposal, by name. */
export const Supporters: React.FC<{ readonly proposal: ProposalDetail }> = ({ proposal }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const names = (earlier: boolean): string =>
    proposal.supporters
      .filter(({ earlierWording }) => (earlierWording ?? false) === earlier)
      .map(({ name }) => name)
      .join(', ');
  const [now, before] = [names(false), names(true)];
  return (
    <>
      {now && <p className={classes.text}>{words.say('SupportersAre', { names: now })}</p>}
      {before && <p className={classes.text}>{words.say('SupportersWere', { names: before })}</p>}
    </>
  );
};

/** What was said about a proposal. */
export const Said: React.FC<{ readonly proposal: ProposalDetail }> = ({ proposal }) => {
  const { words, dates } = useText();
  const classes = getScreenClasses(useTheme());
  return (
    <>
      {proposal.said.length > 0 && (
        <section className={classes.below}>
          <h4 className={classes.section}>{words.say('CommentsTitle')}</h4>
          <ul className={`${classes.list} ${rows}`}>
            {proposal.said.map(({ id, by, at, text }) => (
              <li key={id}>
                <p className={`${classes.text} ${asWritten}`} dir="auto">
                  {text}
                </p>
                <p className={classes.quiet}>{`${by.name}, ${dates.ago(at)}`}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const rows = mergeStyles({ display: 'grid', rowGap: 16 });
const asWritten = mergeStyles({ whiteSpace: 'pre-line', overflowWrap: 'anywhere' });

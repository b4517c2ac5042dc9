import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalDetail } from '../../../domain/charter';
import { useText } from '../useText';
import { getProposalClasses } from './proposalClasses';
import { Remarks } from './Remarks';

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

/** What was said about a proposal, but for what answers an objection and stands below it. */
export const Said: React.FC<{ readonly proposal: ProposalDetail }> = ({ proposal }) => {
  const { words } = useText();
  const theme = useTheme();
  const { said, raised } = proposal;
  const loose = said.filter(({ answers }) => !raised.some(({ id }) => id === answers));
  if (loose.length === 0) return null;
  return (
    <section className={getScreenClasses(theme).below}>
      <h5 className={getProposalClasses(theme).part}>{words.say('CommentsTitle')}</h5>
      <Remarks said={loose} />
    </section>
  );
};

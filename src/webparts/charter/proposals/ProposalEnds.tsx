import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { Question } from '../../../components/forms/Question';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { ProposalDetail } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface ProposalEndsProps {
  readonly proposal: ProposalDetail;
  readonly onSaid: (proposal: ProposalDetail, news: string) => void;
}

/** What ends a proposal before its time: a lead adopts it at once, its proposer or a lead withdraws it. */
export const ProposalEnds: React.FC<ProposalEndsProps> = ({ proposal, onSaid }) => {
  const { words } = useText();
  const { api, view } = useDesk();
  const classes = getScreenClasses(useTheme());
  const deed = useDeed();
  const [asking, setAsking] = React.useState<'adopt' | 'withdraw'>();
  const { id, wording, state, weight, change, objections, yours, by } = proposal;
  const isLead = view.you.role === 'lead';
  const mayAdopt =
    isLead && state === 'open' && objections === 0 && (weight === 'editorial' || change.kind === 'start');
  const mayWithdraw = isLead || yours.isProposer;
  const stay = (): void => {
    setAsking(undefined);
    deed.setProblem(undefined);
  };
  const done = (news: string) => (answered: ProposalDetail) => {
    setAsking(undefined);
    onSaid(answered, news);
  };
  if (asking) {
    const isAdopting = asking === 'adopt';
    return (
      <Question
        question={words.say(isAdopting ? 'AdoptQuestion' : 'WithdrawQuestion')}
        text={
          isAdopting
            ? words.say(change.kind === 'start' ? 'AdoptStartMeans' : 'AdoptMeans')
            : words.say(yours.isProposer ? 'WithdrawMeans' : 'WithdrawOthersMeans', { name: by.name })
        }
        yes={words.say(isAdopting ? 'AdoptAtOnce' : 'Withdraw')}
        stay={words.say('NotYet')}
        underWay={deed.underWay}
        onYes={() =>
          isAdopting
            ? deed.run(() => api.adopt(id, { wording }), done(words.say('AdoptNews')))
            : deed.run(() => api.withdraw(id), done(words.say('WithdrawNews')))
        }
        onStay={stay}
      >
        {deed.problem && (
          <p role="alert" className={classes.problem}>
            {deed.problem}
          </p>
        )}
      </Question>
    );
  }
  return (
    <div className={ways}>
      {mayAdopt && <LinkButton text={words.say('AdoptAtOnce')} onClick={() => setAsking('adopt')} />}
      {mayWithdraw && <LinkButton text={words.say('Withdraw')} onClick={() => setAsking('withdraw')} />}
    </div>
  );
};

const ways = mergeStyles({ display: 'flex', flexWrap: 'wrap', columnGap: '24px', marginTop: 8 });

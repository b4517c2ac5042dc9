import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { charterLimits, type ProposalDetail } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { RemarkForm } from './RemarkForm';
import { SupportButton } from './SupportButton';

interface ProposalActsProps {
  readonly proposal: ProposalDetail;
  /** Its time is over, and it is not decided yet. */
  readonly hasClosed: boolean;
  readonly onSupport: () => void;
  readonly onUnsupport: () => void;
  /** Opens the sheet for another wording. */
  readonly onAmend: () => void;
  readonly onSaid: (proposal: ProposalDetail, news: string) => void;
}

/** What a member can say to a proposal: support it, object with a reason, comment, or give it another wording. */
export const ProposalActs: React.FC<ProposalActsProps> = (props) => {
  const { proposal, hasClosed, onAmend, onSaid } = props;
  const { words } = useText();
  const { api } = useDesk();
  const classes = getScreenClasses(useTheme());
  const [writing, setWriting] = React.useState<'objection' | 'comment'>();
  const { id, wording, yours, state } = proposal;
  const done = (news: string) => (answered: ProposalDetail) => {
    setWriting(undefined);
    onSaid(answered, news);
  };
  if (writing === 'objection') {
    return (
      <RemarkForm
        label={words.say('ObjectionLabel')}
        note={words.say('ObjectionNote')}
        limit={charterLimits.reason}
        send={words.say('Object')}
        isMain
        ask={(objection, reason) => api.object(id, { id: objection, reason, wording })}
        onDone={done(words.say('ObjectionNews'))}
        onCancel={() => setWriting(undefined)}
      />
    );
  }
  if (writing === 'comment') {
    return (
      <RemarkForm
        label={words.say('CommentLabel')}
        note={words.say('CommentNote')}
        limit={charterLimits.comment}
        send={words.say('Comment')}
        isMain
        ask={(comment, text) => api.comment(id, { id: comment, text })}
        onDone={done(words.say('CommentNews'))}
        onCancel={() => setWriting(undefined)}
      />
    );
  }
  const isOutdated = state === 'outdated';
  return (
    <div className={classes.buttons}>
      {!yours.isProposer && state === 'open' && (
        <>
          <SupportButton {...props} />
          <DefaultButton
            text={words.say('ObjectWithReason')}
            disabled={hasClosed}
            onClick={() => setWriting('objection')}
          />
        </>
      )}
      {yours.mayAmend && isOutdated && <PrimaryButton text={words.say('BringUpToDate')} onClick={onAmend} />}
      {yours.mayAmend && !isOutdated && !hasClosed && (
        <DefaultButton text={words.say(yours.isProposer ? 'AmendIt' : 'TakeOver')} onClick={onAmend} />
      )}
      <DefaultButton text={words.say('Comment')} disabled={hasClosed} onClick={() => setWriting('comment')} />
    </div>
  );
};

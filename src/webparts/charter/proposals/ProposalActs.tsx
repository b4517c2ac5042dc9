import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { charterLimits, type ProposalDetail } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { RemarkForm } from './RemarkForm';

interface ProposalActsProps {
  readonly proposal: ProposalDetail;
  readonly onSupport: () => void;
  readonly onUnsupport: () => void;
  /** The reader's objection was taken. */
  readonly onObject: () => void;
  readonly onSaid: (proposal: ProposalDetail, news: string) => void;
}

/** What a member can say to a proposal: support it, object with a reason, or comment. */
export const ProposalActs: React.FC<ProposalActsProps> = ({ proposal, onSupport, onUnsupport, onObject, onSaid }) => {
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
        ask={(objection, reason) => api.object(id, { id: objection, reason, wording })}
        onDone={(answered) => {
          onObject();
          done(words.say('ObjectionNews'))(answered);
        }}
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
        ask={(comment, text) => api.comment(id, { id: comment, text })}
        onDone={done(words.say('CommentNews'))}
        onCancel={() => setWriting(undefined)}
      />
    );
  }
  const maySupport = !yours.isProposer && state === 'open';
  return (
    <div className={classes.buttons}>
      {maySupport &&
        (yours.supports ? (
          <DefaultButton text={words.say('Unsupport')} onClick={onUnsupport} />
        ) : (
          <PrimaryButton text={words.say(yours.lookAgain ? 'SupportThis' : 'SupportIt')} onClick={onSupport} />
        ))}
      {maySupport && <DefaultButton text={words.say('ObjectWithReason')} onClick={() => setWriting('objection')} />}
      <DefaultButton text={words.say('Comment')} onClick={() => setWriting('comment')} />
    </div>
  );
};

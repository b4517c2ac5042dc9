import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ToneMark } from '../../../components/marks/ToneMark';
import { charterLimits, type ProposalDetail } from '../../../domain/charter';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getProposalClasses } from './proposalClasses';
import { ByLine } from './ByLine';
import { RemarkForm } from './RemarkForm';
import { Remarks } from './Remarks';

interface ObjectionsProps {
  readonly proposal: ProposalDetail;
  /** Its time is over: nothing more can be said to it. */
  readonly hasClosed: boolean;
  readonly onWithdraw: (objectionId: string) => void;
  readonly onSaid: (proposal: ProposalDetail, news: string) => void;
}

type Raised = ProposalDetail['raised'][number];

/** What was raised against a proposal, with the ways to settle it. */
export const Objections: React.FC<ObjectionsProps> = (props) => {
  const { proposal } = props;
  const { words } = useText();
  const theme = useTheme();
  const classes = getScreenClasses(theme);
  if (proposal.raised.length === 0) return null;
  return (
    <section className={classes.below}>
      <h5 className={getProposalClasses(theme).part}>{words.say('ObjectionsTitle')}</h5>
      <ul className={`${classes.list} ${rows}`}>
        {proposal.raised.map((raised) => (
          <ObjectionRow key={raised.id} {...props} raised={raised} />
        ))}
      </ul>
    </section>
  );
};

const ObjectionRow: React.FC<ObjectionsProps & { readonly raised: Raised }> = (props) => {
  const { raised, proposal, hasClosed, onWithdraw, onSaid } = props;
  const { words, dates } = useText();
  const { api, view } = useDesk();
  const classes = getScreenClasses(useTheme());
  const [isAnswering, setAnswering] = React.useState(false);
  const { id, by, at, reason, wording, withdrawnAt, hasLeft, wasRemoved } = raised;
  const isMine = by.id === view.you.id;
  const isStanding = withdrawnAt === undefined && !hasLeft;
  const isOpen = proposal.ended === undefined && !hasClosed;
  const facts = [
    by.name,
    dates.ago(at),
    ...(wording < proposal.wording ? [words.say('OfEarlierWording')] : []),
    ...(withdrawnAt === undefined ? [] : [words.say('ObjectionWithdrawn')]),
    ...(hasLeft ? [words.say('ObjectorLeft')] : []),
    ...(wasRemoved ? [words.say('ObjectorRemoved')] : []),
  ];
  return (
    <li>
      <ByLine name={by.name}>
        <p className={classes.quiet}>{facts.join(', ')}</p>
      </ByLine>
      <p className={classes.text} dir="auto">
        {reason}
      </p>
      {isStanding && (
        <p className={classes.text}>
          <ToneMark tone="trouble">{words.say('ObjectionStands')}</ToneMark>
        </p>
      )}
      <Remarks said={proposal.said.filter(({ answers }) => answers === id)} isAnswer />
      {isOpen && isStanding && !isAnswering && (
        <div className={ways}>
          {isMine ? (
            <LinkButton text={words.say('WithdrawObjection')} about={reason} onClick={() => onWithdraw(id)} />
          ) : (
            <LinkButton text={words.say('AnswerObjection')} about={by.name} onClick={() => setAnswering(true)} />
          )}
        </div>
      )}
      {isAnswering && (
        <RemarkForm
          label={words.say('AnswerTo', { name: by.name })}
          note={words.say('CommentNote')}
          limit={charterLimits.comment}
          send={words.say('AnswerObjection')}
          ask={(comment, text) => api.comment(proposal.id, { id: comment, text, answers: id })}
          onDone={(answered) => {
            setAnswering(false);
            onSaid(answered, words.say('CommentNews'));
          }}
          onCancel={() => setAnswering(false)}
        />
      )}
    </li>
  );
};

const rows = mergeStyles({ display: 'grid', rowGap: 16 });
const ways = mergeStyles({ display: 'flex', flexWrap: 'wrap', columnGap: '24px' });

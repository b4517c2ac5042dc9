import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useFocusKept } from '../../../components/useFocusKept';
import { whyRefused } from '../../../components/words';
import type { ProposalDetail } from '../../../domain/charter';
import { narrow } from '../layout/narrow';
import { useDesk } from '../state/desk';
import { useHasClosed } from '../state/useHasClosed';
import { useStance } from '../state/useStance';
import { useText } from '../useText';
import { AmendProposal } from './AmendProposal';
import { Objections } from './Objections';
import { ProposalActs } from './ProposalActs';
import { ProposalChange } from './ProposalChange';
import { ProposalEnds } from './ProposalEnds';
import { ProposalHead } from './ProposalHead';
import { ProposalWays } from './ProposalWays';
import { Rivals } from './Rivals';
import { Said, Supporters } from './Said';
import { SinceThen } from './SinceThen';

interface OpenProposalProps {
  readonly proposal: ProposalDetail;
  readonly show: (proposal: ProposalDetail) => void;
}

/** A proposal that is there to read, and what the reader can say to it. */
export const OpenProposal: React.FC<OpenProposalProps> = ({ proposal, show }) => {
  const { words, dates } = useText();
  const { refusal, tell, goTo } = useDesk();
  const classes = getScreenClasses(useTheme());
  const root = React.useRef<HTMLDivElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [writing, setWriting] = React.useState<'amendment' | 'new'>();
  const stance = useStance(proposal, show);
  const hasClosed = useHasClosed(proposal);
  const { id, state, support, objections, yours, ended, wording, knew } = proposal;
  useFocusKept(root, heading, [id, state, writing, wording, objections, support].join());
  const said = (answered: ProposalDetail, news: string): void => {
    show(answered);
    tell(news);
  };
  const rewritten = (answered: ProposalDetail): void => {
    setWriting(undefined);
    said(answered, words.say(writing === 'new' ? 'ProposedNews' : 'AmendedNews'));
    if (writing === 'new') goTo({ kind: 'proposal', id: answered.id });
  };
  return (
    <div ref={root} className={page}>
      <ProposalHead proposal={proposal} headingRef={heading} />
      <div className={narrow}>
        {writing === undefined ? (
          <>
            {yours.lookAgain && knew && <SinceThen knew={knew} proposal={proposal} />}
            <div className={change}>
              <ProposalChange proposal={proposal} />
            </div>
            {state === 'outdated' && <p className={classes.text}>{words.say('OutdatedText')}</p>}
            {hasClosed && (
              <p className={classes.text} role="status">
                {words.say('ClosedJustNow')}
              </p>
            )}
            {refusal?.change.about === id && (
              <p className={classes.problem} role="alert">
                {whyRefused(refusal.problem, words, dates)}
              </p>
            )}
            {!ended && (
              <ProposalActs
                proposal={proposal}
                hasClosed={hasClosed}
                onSupport={stance.support}
                onUnsupport={stance.unsupport}
                onAmend={() => setWriting('amendment')}
                onSaid={said}
              />
            )}
            {ended && <ProposalWays proposal={proposal} onProposeAgain={() => setWriting('new')} />}
            {!ended && !hasClosed && <ProposalEnds proposal={proposal} onSaid={said} />}
          </>
        ) : (
          <AmendProposal proposal={proposal} as={writing} onDone={rewritten} onCancel={() => setWriting(undefined)} />
        )}
        <Supporters proposal={proposal} />
        <Rivals proposal={proposal} />
        <Objections proposal={proposal} hasClosed={hasClosed} onWithdraw={stance.withdrawObjection} onSaid={said} />
        <Said proposal={proposal} />
      </div>
    </div>
  );
};

const page = mergeStyles({ marginTop: 16 });
const change = mergeStyles({ marginTop: 16 });

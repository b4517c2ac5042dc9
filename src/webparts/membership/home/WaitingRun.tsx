import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { Question } from '../../../components/forms/Question';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { ToneMark } from '../../../components/marks/ToneMark';
import type { AnswerRunBody, HeldChange, SyncRun } from '../../../domain/membership';
import { HeldNames } from '../layout/HeldNames';
import { useHeldInWords } from '../inWords/useHeldInWords';
import { useDesk } from '../state/desk';
import { useDeed } from '../state/useDeed';
import { useText } from '../useText';

interface WaitingRunProps {
  readonly run: SyncRun;
  readonly held: HeldChange;
  /** Told before the run stops waiting: it was the reader who answered. */
  readonly onAnswered: () => void;
}

/** A sync run that would change more than goes through without a question: what it would do, to whom, and the two answers. */
export const WaitingRun: React.FC<WaitingRunProps> = ({ run, held, onAnswered }) => {
  const { words, dates } = useText();
  const { api, take, tell, people } = useDesk();
  const deed = useDeed();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getClasses(theme)];
  const [id] = React.useState(() => getId('guildhall-waiting'));
  const [isAsked, setAsked] = React.useState(false);
  const { removals, additions, threshold, because, removed, added, earlier, digest } = held;
  const areRemovals = because === 'removals';
  const before = (areRemovals ? earlier?.removals : earlier?.additions) ?? 0;
  const { would, doIt } = useHeldInWords(held);

  const answer = (say: AnswerRunBody['answer']): void =>
    deed.run(
      () => api.answerRun(run.id, { answer: say, digest }),
      () => {
        onAnswered();
        tell(words.say(say === 'goOn' ? 'RunGoesOn' : 'RunKept'));
        setAsked(false);
        take({});
        people.lookNow();
      },
    );
  return (
    <section className={classes.waiting} aria-labelledby={id}>
      <h3 id={id} className={screen.section} tabIndex={-1}>
        <ToneMark tone="unsure">{words.say('WaitingTitle')}</ToneMark>
      </h3>
      <p className={screen.text}>
        {words.say('WaitingWould', { would, day: dates.nearDay(run.startedAt, dates.readersZone) })}{' '}
        {words.count(because === 'removals' ? 'WaitingRemovals' : 'WaitingAdditions', threshold)}{' '}
        {earlier !== undefined && before > 0 && (
          <>
            {words.count(areRemovals ? 'EarlierRemovals' : 'EarlierAdditions', before, {
              day: dates.nearDay(earlier.from, dates.readersZone),
            })}{' '}
          </>
        )}
        {words.say(`WaitingAfter_${run.trigger}` as const)}
      </p>
      <HeldNames as="h4" remove={removed} add={added} {...{ removals, additions }} />
      {isAsked && removals > 0 ? (
        <Question
          question={words.count('RemoveQuestion', removals)}
          text={words.say('RemoveQuestionText', {
            names: removed.length === 1 ? (removed[0]?.name ?? '') : words.say('AllNamedAbove'),
          })}
          yes={doIt}
          stay={words.say('NotYet')}
          underWay={deed.underWay}
          onYes={() => answer('goOn')}
          onStay={() => setAsked(false)}
        />
      ) : (
        <div className={screen.buttons}>
          <PrimaryButton
            text={words.say(removals > 0 ? 'LeaveIn' : 'LeaveOut')}
            disabled={deed.underWay}
            onClick={() => answer('keep')}
          />
          <DefaultButton
            text={doIt}
            disabled={deed.underWay}
            onClick={() => (removals > 0 ? setAsked(true) : answer('goOn'))}
          />
        </div>
      )}
      {!isAsked && <p className={screen.quiet}>{words.say(removals > 0 ? 'LeaveInNote' : 'LeaveOutNote')}</p>}
      <p className={screen.problem} role="status">
        {deed.problem}
      </p>
    </section>
  );
};

const getClasses = memoizeFunction(({ palette }: Theme) =>
  mergeStyleSets({
    waiting: { marginTop: 24, padding: '0 0 0 16px', borderLeft: `4px solid ${palette.themePrimary}` },
  }),
);

import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { PlanView } from '../../../domain/sessions';
import { DefaultButton } from '../../../components/buttons/Button';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useDesk } from '../state/desk';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { useRhythmInWords } from '../rhythmInWords';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';

interface HowWeMeetProps {
  readonly plan: PlanView;
  /** What is to be done first, a rhythm or an invitation to be seen, is asked for elsewhere on the screen. */
  readonly isAskedAbove: boolean;
}

/** The rhythm in a sentence, and for leads the ways to change it. */
export const HowWeMeet: React.FC<HowWeMeetProps> = ({ plan, isAskedAbove }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const screen = getScreenClasses(useTheme());
  const rhythm = useRhythmInWords(plan.cadence);
  const { mayChange, cadence, cancelWithoutTopics } = plan;
  return (
    <>
      <h3 className={screen.section}>{words.say('HowWeMeet')}</h3>
      <p className={screen.text}>{rhythm ?? words.say('NoRhythm')}</p>
      {cadence?.bankHolidays && (
        <p className={screen.quiet}>
          {words.say(cadence.bankHolidays.then === 'skip' ? 'HolidaysSkipped' : 'HolidaysMoved', {
            nation: words.say(`Nation_${cadence.bankHolidays.nation}`),
          })}
        </p>
      )}
      {cadence && cancelWithoutTopics !== undefined && (
        <p className={screen.quiet}>{words.count('CancelledWithout', cancelWithoutTopics)}</p>
      )}
      <p className={screen.quiet}>{words.say('ComesFrom', { mailbox: plan.mailbox })}</p>
      {mayChange && (
        <>
          {cadence && (
            <div className={screen.buttons}>
              <DefaultButton
                className={classes.button}
                text={words.say('ChangeRhythm')}
                onClick={() => goTo({ kind: 'rhythm' })}
              />
            </div>
          )}
          <ul className={classes.ways}>
            {!cadence && !isAskedAbove && (
              <li>
                <LinkButton text={words.say('ChooseRhythm')} onClick={() => goTo({ kind: 'rhythm' })} />
              </li>
            )}
            <li>
              <LinkButton text={words.say('FindHour')} onClick={() => goTo({ kind: 'hour' })} />
            </li>
            <li>
              <LinkButton text={words.say('AdoptSeries')} onClick={() => goTo({ kind: 'series' })} />
            </li>
            {!isAskedAbove && (
              <li>
                <LinkButton text={words.say('SeeInvitation')} onClick={() => goTo({ kind: 'invitation' })} />
              </li>
            )}
          </ul>
        </>
      )}
    </>
  );
};

const classes = mergeStyleSets({
  button: touchTarget,
  ways: { listStyle: 'none', margin: '8px 0 0', padding: 0 },
});

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import type { PlanView } from '../../../domain/sessions';
import { getFormClasses } from '../../../components/forms/formClasses';
import { NotYet } from '../layout/NotYet';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { hourTroubleInWords } from '../troubleInWords';
import { useText } from '../useText';
import { HourForm } from './HourForm';
import { HourProgress } from './HourProgress';
import { HourSlots } from './HourSlots';
import { useHour } from './useHour';

/** The hour of the week in which fewest people are busy: what is looked for, how far that has come, and what was found. */
export const HourScreen: React.FC<{ readonly plan: PlanView }> = ({ plan }) => {
  const { words, dates } = useText();
  const screen = getScreenClasses(useTheme());
  const form = getFormClasses(useTheme());
  const hour = useHour();
  const [isAsking, setAsking] = React.useState(false);
  const { view } = hour.asked;
  if (!view) return <NotYet asked={hour.asked} />;
  const showsForm = isAsking || view.state === 'none' || !view.wish;
  const body = (): JSX.Element => {
    if (view.state === 'looking') return <HourProgress looked={view.looked ?? 0} people={view.people ?? 0} />;
    if (showsForm) {
      return (
        <HourForm
          plan={plan}
          {...(view.wish ? { last: view.wish } : {})}
          underWay={hour.underWay}
          {...(hour.problem === undefined ? {} : { problem: hour.problem })}
          onProblem={hour.setProblem}
          onFind={(wish) => {
            setAsking(false);
            hour.find(wish);
          }}
        />
      );
    }
    return (
      <>
        {view.state === 'failed' ? (
          <p className={screen.problem} role="alert">
            {words.say('HourFailed', { detail: hourTroubleInWords(view, words.strings) ?? '' })}
          </p>
        ) : (
          <HourSlots view={view} />
        )}
        {view.lookAgainFrom === undefined ? (
          <div className={screen.buttons}>
            <DefaultButton className={form.button} text={words.say('LookAgain')} onClick={() => setAsking(true)} />
          </div>
        ) : (
          <p className={screen.text}>
            {words.say('LookAgainFrom', {
              day: dates.nearDay(view.lookAgainFrom, plan.timeZone),
              time: dates.time(view.lookAgainFrom, plan.timeZone),
            })}
          </p>
        )}
        <p className={screen.problem} role="alert">
          {hour.problem}
        </p>
      </>
    );
  };
  return (
    <>
      <p className={screen.text}>{words.say('HourText')}</p>
      {body()}
    </>
  );
};

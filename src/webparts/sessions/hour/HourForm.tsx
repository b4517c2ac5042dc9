import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { checkWish, hourMinutes, hourWeeks, type FindHourBody } from '../../../domain/protectedHour';
import { weekdays, type PlanView } from '../../../domain/sessions';
import { DayOrTime } from '../forms/DayOrTime';
import { getFormClasses } from '../../../components/forms/formClasses';
import { Select } from '../../../components/forms/Select';
import { SendForm } from '../forms/SendForm';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';
import { DayBoxes } from './DayBoxes';

interface HourFormProps {
  readonly plan: PlanView;
  /** What was looked for last. */
  readonly last?: FindHourBody;
  readonly underWay: boolean;
  readonly problem?: string;
  readonly onProblem: (problem: string | undefined) => void;
  readonly onFind: (wish: FindHourBody) => void;
}

const lengths = [30, 45, 60, 75, 90, 120, hourMinutes.most] as const;
const weekChoices = Array.from(
  { length: hourWeeks.most - hourWeeks.least + 1 },
  (_, further) => hourWeeks.least + further,
);

/** On which days, between which times, how long, and how far ahead is looked. */
export const HourForm: React.FC<HourFormProps> = ({ plan, last, underWay, problem, onProblem, onFind }) => {
  const { words } = useText();
  const screen = getScreenClasses(useTheme());
  const classes = getFormClasses(useTheme());
  const [wish, setWish] = React.useState<FindHourBody>(() => ({
    minutes: lengths.find((length) => length === plan.cadence?.minutes) ?? 60,
    from: '09:00',
    to: '17:00',
    weekdays: weekdays.slice(0, 5),
    weeks: 4,
    ...last,
  }));
  const set = (change: Partial<FindHourBody>): void => {
    onProblem(undefined);
    setWish({ ...wish, ...change });
  };
  const find = (): void => {
    const checked = checkWish(wish);
    if (checked.ok) return onFind(checked.value);
    // The other fields let nothing else be chosen.
    onProblem(words.say(checked.refusal.code === 'noHourDay' ? 'NeedsDay' : 'NeedsSpan'));
  };
  const time = (label: string, key: 'from' | 'to'): JSX.Element => (
    <DayOrTime type="time" label={label} stepMinutes={15} value={wish[key]} onChange={(next) => set({ [key]: next })} />
  );
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <DayBoxes chosen={wish.weekdays} onChange={(chosen) => set({ weekdays: chosen })} />
      <div className={classes.fields}>
        {time(words.say('NotBefore'), 'from')}
        {time(words.say('NotAfter'), 'to')}
        <Select
          label={words.say('LengthLabel')}
          value={wish.minutes}
          options={lengths.map((value) => ({ value, text: words.count('Minutes', value) }))}
          onChange={(minutes) => set({ minutes })}
        />
        <Select
          label={words.say('LookAheadLabel')}
          value={wish.weeks}
          options={weekChoices.map((value) => ({ value, text: words.count('WeeksAhead', value) }))}
          onChange={(weeks) => set({ weeks })}
        />
      </div>
      <p className={screen.text}>{words.say('HourPrivacy')}</p>
      <SendForm text={words.say(underWay ? 'LookingShort' : 'FindIt')} underWay={underWay} />
      <p className={screen.problem} role="alert">
        {problem}
      </p>
    </form>
  );
};

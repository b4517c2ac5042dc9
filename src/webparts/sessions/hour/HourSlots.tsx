import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import type { HourView } from '../../../domain/protectedHour';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useDesk } from '../state/desk';
import { clockAfter } from '../rhythmInWords';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';
import { useWeekdays } from '../useWeekdays';

type Slot = NonNullable<HourView['slots']>[number];
type Hour = Pick<Slot, 'weekday' | 'time'>;

/** What was found, the best first: at least how many are free then, on average and in the worst week. */
export const HourSlots: React.FC<{ readonly view: HourView }> = ({ view }) => {
  const { words } = useText();
  const { goTo, plan } = useDesk();
  const screen = getScreenClasses(useTheme());
  const classes = getClasses(useTheme());
  const weekdayName = useWeekdays();
  const { slots = [], tooFew, looked = 0, unknown = 0, wish } = view;
  const restsOn = <p className={screen.quiet}>{words.count('CalendarsRead', looked, { read: looked - unknown })}</p>;
  if (tooFew || slots.length === 0) {
    return (
      <>
        <p className={screen.text}>{words.say(tooFew ? 'TooFewCalendars' : 'NoSlots')}</p>
        {restsOn}
      </>
    );
  }
  const minutes = wish?.minutes ?? 60;
  // An hour of another length was not looked for.
  const now = plan?.cadence?.minutes === minutes ? plan.cadence : undefined;
  const isNow = ({ weekday, time }: Hour): boolean => weekday === now?.weekday && time === now.time;
  const whenOf = ({ weekday, time }: Hour): string =>
    words.say('SlotTime', { weekday: weekdayName(weekday), start: time, end: clockAfter(time, minutes) });
  // Many hours suit as many people: that is said once of all of them.
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const share = words.say('SlotShare', { free: percent(slot.free), worst: percent(slot.worst) });
    groups.set(share, [...(groups.get(share) ?? []), slot]);
  }
  return (
    <>
      {[...groups].map(([share, equal]) => (
        <div key={share}>
          <h4 className={classes.share}>{share}</h4>
          <ol className={classes.slots}>
            {equal.map((slot) => (
              <li key={`${slot.weekday} ${slot.time}`} className={classes.slot}>
                <div>
                  <span className={classes.when}>{whenOf(slot)}</span>
                  {isNow(slot) && <span className={classes.now}>{words.say('HourOfNow')}</span>}
                </div>
                <DefaultButton
                  className={classes.button}
                  text={words.say('UseHour')}
                  aria-label={words.say('UseHourOf', { when: whenOf(slot) })}
                  onClick={() => goTo({ kind: 'rhythm', found: { weekday: slot.weekday, time: slot.time, minutes } })}
                />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {now && !slots.some(isNow) && <p className={screen.quiet}>{words.say('HourNotAmong', { when: whenOf(now) })}</p>}
      {restsOn}
    </>
  );
};

/** Of a hundred people. The API gives shares in steps of a tenth. */
function percent(share: number): number {
  return Math.round(share * 100);
}

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    slots: { listStyle: 'none', margin: '4px 0 0', padding: 0, maxWidth: 720 },
    slot: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 8,
      padding: '12px 0',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: { ':last-child': { borderBottom: 'none' } },
    },
    when: { ...fonts.mediumPlus, display: 'block', lineHeight: '22px', color: semanticColors.bodyText },
    share: { ...fonts.medium, lineHeight: '20px', margin: '16px 0 0', color: semanticColors.bodyText },
    now: { ...fonts.small, display: 'block', lineHeight: '16px', color: semanticColors.bodySubtext },
    button: touchTarget,
  }),
);

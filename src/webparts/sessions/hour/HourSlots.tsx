import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import type { HourView } from '../../../domain/protectedHour';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useDesk } from '../state/desk';
import { clockAfter } from '../rhythmInWords';
import { getScreenClasses } from '../layout/screenClasses';
import { useText } from '../useText';
import { useWeekdays } from '../useWeekdays';

/** What was found, the best first: how many are free then, on average and in the worst week. Never who. */
export const HourSlots: React.FC<{ readonly view: HourView }> = ({ view }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const screen = getScreenClasses(useTheme());
  const classes = getClasses(useTheme());
  const weekdayName = useWeekdays();
  const { slots = [], tooFew, unknown = 0, wish } = view;
  if (tooFew || slots.length === 0) {
    return <p className={screen.text}>{words.say(tooFew ? 'TooFewCalendars' : 'NoSlots')}</p>;
  }
  const minutes = wish?.minutes ?? 60;
  return (
    <>
      <ol className={classes.slots}>
        {slots.map(({ weekday, time, free, worst }) => {
          const when = words.say('SlotTime', {
            weekday: weekdayName(weekday),
            start: time,
            end: clockAfter(time, minutes),
          });
          return (
            <li key={`${weekday} ${time}`} className={classes.slot}>
              <div>
                <span className={classes.when}>{when}</span>
                <span className={classes.share}>
                  {worst === 1
                    ? words.say('SlotForAll')
                    : words.say('SlotShare', { free: percent(free), worst: percent(worst) })}
                </span>
              </div>
              <DefaultButton
                className={classes.button}
                text={words.say('UseHour')}
                aria-label={words.say('UseHourOf', { when })}
                onClick={() => goTo({ kind: 'rhythm', found: { weekday, time, minutes } })}
              />
            </li>
          );
        })}
      </ol>
      {unknown > 0 && <p className={screen.quiet}>{words.count('UnknownCalendars', unknown)}</p>}
    </>
  );
};

/** Of a hundred people; never all of them unless it is all of them. */
function percent(share: number): number {
  return Math.floor(share * 100);
}

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    slots: { listStyle: 'none', margin: '8px 0 0', padding: 0, maxWidth: 720 },
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
    share: { ...fonts.small, display: 'block', lineHeight: '16px', color: semanticColors.bodySubtext },
    button: touchTarget,
  }),
);

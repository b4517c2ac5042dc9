import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Shape } from '../../../components/marks/Shape';
import { toneColor } from '../../../components/marks/tones';
import type { YearView } from '../../../domain/sessions';
import { useText } from '../useText';
import { monthKept } from './monthKept';
import { getYearClasses } from './yearClasses';

type Month = YearView['months'][number];

const looks = {
  kept: { shape: 'tick', turn: 0, tone: 'agreed' },
  moved: { shape: 'up', turn: 90, tone: 'unsure' },
  partly: { shape: 'wave', turn: 0, tone: 'unsure' },
  cancelled: { shape: 'cross', turn: 0, tone: 'trouble' },
  coming: { shape: 'clock', turn: 0, tone: undefined },
  none: { shape: 'minus', turn: 0, tone: undefined },
} as const;

/** One month: a shape and a word, and how many took part where that is known. Never who. */
export const MonthMark: React.FC<Month> = ({ month, sessions }) => {
  const { words, dates } = useText();
  const theme = useTheme();
  const classes = getYearClasses(theme);
  const { kind, held, all, attended } = monthKept(sessions);
  const { shape, turn, tone } = looks[kind];
  const name = dates.monthName(month);
  const word = kind === 'partly' ? words.say('KeptOf', { held, all }) : words.say(`Month_${kind}`);
  return (
    <li className={classes.month}>
      <span className={classes.name}>
        <span aria-hidden="true">{Array.from(name).slice(0, 3).join('')}</span>
        <span className={classes.unseen}>{`${name} ${month.slice(0, 4)}`}: </span>
      </span>
      <span className={classes.mark} style={tone ? { color: toneColor(tone, theme) } : undefined}>
        <Shape name={shape} turn={turn} size={20} />
      </span>
      <span className={classes.word}>{word}</span>
      {attended !== undefined && <span className={classes.attended}>{words.count('TookPart', attended)}</span>}
    </li>
  );
};

import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { toneColor } from '../../../components/marks/tones';
import { worths, type Worth, type WorthCount } from '../../../domain/leanCoffee';
import { useText } from '../useText';

const tones = { yes: 'agreed', partly: 'unsure', no: 'trouble' } as const satisfies Record<Worth, string>;
const words = { yes: 'WorthYes', partly: 'WorthPartly', no: 'WorthNo' } as const satisfies Record<Worth, string>;

/** What people said of one session: a bar for the eye, and the same in words below it. */
export const WorthBars: React.FC<{ readonly worth: WorthCount }> = ({ worth }) => {
  const { words: text } = useText();
  const theme = useTheme();
  const said = worths.map((value) => `${text.say(words[value])}: ${worth[value]}`).join(', ');
  return (
    <div className={classes.root}>
      <div className={classes.bar} aria-hidden="true">
        {worths
          .filter((value) => worth[value] > 0)
          .map((value) => (
            <span
              key={value}
              className={classes.part}
              style={{ flexGrow: worth[value], borderTopColor: toneColor(tones[value], theme) }}
            />
          ))}
      </div>
      {said}
    </div>
  );
};

const classes = mergeStyleSets({
  root: { minWidth: 120 },
  bar: { display: 'flex', gap: 2, marginBottom: 4 },
  // Drawn by its border, so that it stays where colours are forced.
  part: { flexBasis: 0, borderTopWidth: 8, borderTopStyle: 'solid' },
});

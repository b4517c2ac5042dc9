import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Choices, type Choice } from '../../../components/inputs/Choices';
import { worths, type Worth } from '../../../domain/leanCoffee';
import { useText } from '../useText';

const looks = {
  yes: { word: 'WorthYes', shape: 'tick', tone: 'agreed' },
  partly: { word: 'WorthPartly', shape: 'wave', tone: 'unsure' },
  no: { word: 'WorthNo', shape: 'cross', tone: 'trouble' },
} as const satisfies Record<Worth, object>;

interface WorthQuestionProps {
  readonly worth?: Worth;
  readonly refusal?: string;
  readonly onAnswer: (worth: Worth) => void;
}

/** One tap, which can be changed. Nobody sees who said what, and nobody anything before five have answered. */
export const WorthQuestion: React.FC<WorthQuestionProps> = ({ worth, refusal, onAnswer }) => {
  const { words } = useText();
  const classes = getClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-worth'));
  const choices = worths.map((value): Choice<Worth> => {
    const { word, ...look } = looks[value];
    return { value, label: words.say(word), ...look };
  });
  return (
    <section className={classes.root}>
      <h3 id={id} className={classes.question}>
        {words.say('WorthQuestion')}
      </h3>
      <Choices labelledBy={id} choices={choices} {...(worth ? { chosen: worth } : {})} onChoose={onAnswer} />
      <p className={classes.note} role="status">
        {words.say(worth ? 'WorthThanks' : 'WorthNote')}
      </p>
      {refusal && <p className={classes.refusal}>{refusal}</p>}
    </section>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { marginBottom: 24 },
    question: { ...fonts.xLarge, fontWeight: 600, margin: '0 0 8px', color: semanticColors.bodyText },
    note: { ...fonts.small, margin: '8px 0 0', maxWidth: '70ch', color: semanticColors.bodySubtext },
    refusal: { ...fonts.small, margin: '4px 0 0', color: semanticColors.errorText },
  }),
);

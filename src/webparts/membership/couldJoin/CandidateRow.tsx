import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { getId, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { getFormClasses } from '../../../components/forms/formClasses';
import { Face } from '../../../components/marks/Face';
import type { CouldJoinPerson } from '../../../domain/membership';
import { useInWords } from '../inWords/useInWords';
import { getPersonClasses } from '../layout/personClasses';
import { useText } from '../useText';

interface CandidateRowProps {
  readonly person: CouldJoinPerson;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

/** Somebody who could join: who they are, how well they fit and by what, and when they were last chosen. */
export const CandidateRow: React.FC<CandidateRowProps> = ({ person, isChosen, onToggle }) => {
  const { words, dates } = useText();
  const inWords = useInWords();
  const theme = useTheme();
  const [form, who, classes] = [getFormClasses(theme), getPersonClasses(theme), getClasses(theme)];
  const [id] = React.useState(() => getId('guildhall-candidate'));
  const { name, jobTitle, department, place, fits, match, askedAt } = person;
  return (
    <li className={classes.row}>
      <label className={form.option}>
        <input type="checkbox" className={form.radio} checked={isChosen} aria-describedby={id} onChange={onToggle} />
        <span className={who.person}>
          <Face name={name} />
          <span className={who.grow}>
            <span className={who.name} dir="auto">
              {name}
            </span>{' '}
            <span className={who.fact} dir="auto">
              {[jobTitle, department, place].filter(Boolean).join(' · ')}
            </span>
          </span>
        </span>
      </label>
      <p id={id} className={classes.why}>
        {words.say(`Match_${match}` as const)} {words.say('Because', { fits: inWords.fits(fits) })}
        {askedAt && ` ${words.say('AskedAt', { day: dates.nearDay(askedAt, dates.readersZone) })}`}
      </p>
    </li>
  );
};

const getClasses = memoizeFunction(({ fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    row: {
      padding: '8px 0',
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
      selectors: { ':last-child': { borderBottom: 'none' } },
    },
    why: { ...fonts.small, lineHeight: '16px', margin: 0, paddingLeft: 58, color: semanticColors.bodySubtext },
  }),
);

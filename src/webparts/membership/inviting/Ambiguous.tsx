import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Options } from '../../../components/forms/Options';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { InviteView } from '../../../domain/membership';
import { useText } from '../useText';

interface AmbiguousProps {
  readonly ambiguous: InviteView['ambiguous'];
  /** By what was pasted: the person who is meant; empty: none of them. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (text: string, personId: string) => void;
}

/** What fits several people: the lead says who is meant. */
export const Ambiguous: React.FC<AmbiguousProps> = ({ ambiguous, chosen, onChoose }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  if (ambiguous.length === 0) return null;
  const isAlone = ambiguous.every(({ people }) => people.length === 1);
  return (
    <>
      <h5 className={classes.below} style={{ margin: '16px 0 0', fontSize: 14 }}>
        {words.count(isAlone ? 'FitsPerhaps' : 'FitsSeveral', ambiguous.length)}
      </h5>
      {ambiguous.map(({ text, people }) => (
        <Options
          key={text}
          label={text}
          value={chosen[text] ?? ''}
          options={[
            ...people.map(({ id, name, jobTitle, department }) => ({
              value: id,
              text: [name, jobTitle, department].filter(Boolean).join(', '),
            })),
            { value: '', text: words.say('NoneOfThem') },
          ]}
          onChange={(id) => onChoose(text, id)}
        />
      ))}
    </>
  );
};

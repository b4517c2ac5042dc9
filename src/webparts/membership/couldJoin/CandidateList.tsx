import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { CouldJoinView } from '../../../domain/membership';
import { useText } from '../useText';
import { CandidateRow } from './CandidateRow';

interface CandidateListProps {
  readonly view: CouldJoinView;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** So many are drawn at once. */
const step = 25;

/** People who could join, the best fit first, to be chosen. */
export const CandidateList: React.FC<CandidateListProps> = ({ view, chosen, onChosen }) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const [shown, setShown] = React.useState(step);
  const { people, total } = view;
  const toggle = (id: string): void =>
    onChosen(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  return (
    <>
      <ul className={classes.list} aria-label={words.say('CouldJoinTitle')}>
        {people.slice(0, shown).map((person) => (
          <CandidateRow
            key={person.id}
            person={person}
            isChosen={chosen.has(person.id)}
            onToggle={() => toggle(person.id)}
          />
        ))}
      </ul>
      {people.length > shown && <LinkButton text={words.say('ShowMore')} onClick={() => setShown(shown + step)} />}
      {people.length <= shown && total > people.length && (
        <p className={classes.quiet}>{words.count('MoreUnnamed', total - people.length)}</p>
      )}
    </>
  );
};

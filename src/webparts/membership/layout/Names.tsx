import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { Face } from '../../../components/marks/Face';
import type { Named } from '../../../domain/membership';
import { useText } from '../useText';
import { getNamesClasses } from './namesClasses';

interface NamesProps {
  /** What they have in common, for those who hear it. */
  readonly label: string;
  readonly people: readonly Named[];
  /** How many there are, where not all of them are named. */
  readonly count?: number;
}

/** So many are seen at a glance. */
const atFirst = 12;

/** People by name; of many the first ones, and the others when one wishes. */
export const Names: React.FC<NamesProps> = ({ label, people, count = people.length }) => {
  const { words } = useText();
  const classes = getNamesClasses(useTheme());
  const [isOpen, setOpen] = React.useState(false);
  const shown = isOpen ? people : people.slice(0, atFirst);
  const unnamed = count - people.length;
  if (people.length === 0) return null;
  return (
    <div>
      <ul className={classes.names} aria-label={label}>
        {shown.map(({ id, name }) => (
          <li key={id} className={classes.one}>
            <Face name={name} />
            <span dir="auto">{name}</span>
          </li>
        ))}
      </ul>
      {people.length > atFirst && (
        <LinkButton
          text={isOpen ? words.say('FewerNames') : words.count('AllNames', people.length)}
          about={label}
          expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      )}
      {isOpen && unnamed > 0 && <p className={classes.more}>{words.count('MoreUnnamed', unnamed)}</p>}
    </div>
  );
};

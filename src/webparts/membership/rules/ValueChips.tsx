import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Shape } from '../../../components/marks/Shape';
import { useText } from '../useText';
import { getRuleClasses } from './ruleClasses';

interface ValueChipsProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly onRemove: (value: string) => void;
}

/** Values that were taken, each of which goes by a press. */
export const ValueChips: React.FC<ValueChipsProps> = ({ label, values, nameOf, onRemove }) => {
  const { words } = useText();
  const classes = getRuleClasses(useTheme());
  if (values.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={label}>
      {values.map((value) => (
        <li key={value}>
          <button
            type="button"
            className={classes.chip}
            aria-label={words.say('TakeAway', { value: nameOf(value) })}
            onClick={() => onRemove(value)}
          >
            <span dir="auto">{nameOf(value)}</span>
            <Shape name="cross" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
};

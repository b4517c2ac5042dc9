import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { FocusKept } from '../layout/FocusKept';
import { useText } from '../useText';
import { ConditionFields } from './ConditionFields';
import { getRuleClasses } from './ruleClasses';
import { newCondition, ruleLimits, type DraftCondition } from './ruleDraft';

interface ConditionsProps {
  readonly part: 'include' | 'exclude';
  readonly list: readonly DraftCondition[];
  /** What is wrong with the values of its first condition. */
  readonly problem?: string;
  readonly onChange: (list: readonly DraftCondition[]) => void;
}

/** All that a rule asks for, or all that leaves people out. */
export const Conditions: React.FC<ConditionsProps> = ({ part, list, problem, onChange }) => {
  const { words } = useText();
  const classes = getRuleClasses(useTheme());
  return (
    <FocusKept place={list.length}>
      <fieldset className={classes.fieldset}>
        <legend className={classes.legend}>{words.say(part === 'include' ? 'IncludeLegend' : 'ExcludeLegend')}</legend>
        {list.map((condition, place) => (
          <ConditionFields
            // Conditions have no name of their own, and are only added at the end.
            key={place}
            condition={condition}
            place={place}
            {...(problem && place === 0 ? { problem } : {})}
            isAlone={part === 'include' && list.length === 1}
            onChange={(next) => onChange(list.map((other, at) => (at === place ? next : other)))}
            onRemove={() => onChange(list.filter((_other, at) => at !== place))}
          />
        ))}
        {list.length < ruleLimits.conditions && (
          <LinkButton
            text={words.say(part === 'include' ? 'AddInclude' : 'AddExclude')}
            onClick={() => onChange([...list, newCondition(part === 'include' ? 'department' : 'employeeType')])}
          />
        )}
      </fieldset>
    </FocusKept>
  );
};

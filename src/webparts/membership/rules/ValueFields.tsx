import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { getFormClasses } from '../../../components/forms/formClasses';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { GroupChoice } from './GroupChoice';
import { getRuleClasses } from './ruleClasses';
import { ruleLimits, withValue, type DraftCondition } from './ruleDraft';
import { useAfterPress } from './useAfterPress';
import { ValueChips } from './ValueChips';

interface ValueFieldsProps {
  readonly condition: DraftCondition;
  /** What is wrong with them, spoken as soon as it is. */
  readonly problem?: string;
  readonly onChange: (condition: DraftCondition) => void;
}

const knownOf = {
  jobTitle: 'jobTitles',
  department: 'departments',
  office: 'offices',
  employeeType: 'employeeTypes',
} as const;

/**
 * The values that fit, any of them: each can be taken away, and those that the directory knows are offered. What is typed
 * becomes a value by Enter, a comma or leaving the field, never by its letters alone: a long title begins like a short one.
 */
export const ValueFields: React.FC<ValueFieldsProps> = ({ condition, problem, onChange }) => {
  const { words } = useText();
  const { view } = useDesk();
  const theme = useTheme();
  const [classes, form] = [getRuleClasses(theme), getFormClasses(theme)];
  const [id] = React.useState(() => getId('guildhall-value'));
  const field = React.useRef<HTMLInputElement & HTMLSelectElement>(null);
  const { attribute, values, typed = '' } = condition;
  const isGroup = attribute === 'group';
  const nameOf = (value: string): string =>
    isGroup ? (view.groups.find((group) => group.id === value)?.name ?? value) : value;
  const known = isGroup ? [] : view.known[knownOf[attribute]].filter((value) => !values.includes(value));
  const add = (value: string): void => onChange(withValue(condition, value));
  // A value that is taken moves what stands below: while somebody presses a button there, it waits.
  const leave = useAfterPress(() => typed && add(typed));
  const goesOn = (text: string): boolean =>
    known.some((value) => value.toLowerCase().startsWith(`${text.trim().toLowerCase()},`));
  const remove = (value: string): void => {
    onChange({ ...condition, values: values.filter((other) => other !== value) });
    field.current?.focus();
  };
  const wrong = problem ? ({ 'aria-invalid': true, 'aria-describedby': `${id}-problem` } as const) : {};
  return (
    <div className={classes.values}>
      <Label htmlFor={id}>{words.say(`Values_${attribute}` as const)}</Label>
      {isGroup ? (
        <GroupChoice id={id} field={field} chosen={values} wrong={wrong} onChoose={add} />
      ) : (
        <div className={classes.adding}>
          <input
            id={id}
            ref={field}
            className={classes.value}
            list={`${id}-known`}
            dir="auto"
            autoComplete="off"
            maxLength={ruleLimits.value}
            disabled={values.length >= ruleLimits.values}
            value={typed}
            {...wrong}
            onChange={({ currentTarget: { value }, nativeEvent }) => {
              const isChosen = (nativeEvent as InputEvent).inputType === 'insertReplacementText';
              if (isChosen && known.includes(value)) add(value);
              else onChange({ ...condition, typed: value });
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && (event.key !== ',' || !typed.trim() || goesOn(typed))) return;
              event.preventDefault(); // the form is not sent by it
              add(typed);
            }}
            onBlur={leave}
          />
          <datalist id={`${id}-known`}>
            {known.map((value) => (
              <option key={value} value={value} />
            ))}
          </datalist>
          <DefaultButton
            text={words.say('AddValue')}
            onClick={() => {
              if (typed) add(typed);
              field.current?.focus();
            }}
          />
        </div>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className={form.problem}>
          {problem}
        </p>
      )}
      <ValueChips label={words.say(`Values_${attribute}` as const)} values={values} nameOf={nameOf} onRemove={remove} />
    </div>
  );
};

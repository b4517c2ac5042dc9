import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import type { RuleAttribute } from '../../../domain/membership';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getRuleClasses } from './ruleClasses';
import { ruleLimits } from './ruleDraft';
import { ValueChips } from './ValueChips';

interface ValueFieldsProps {
  readonly attribute: RuleAttribute;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

const knownOf = {
  jobTitle: 'jobTitles',
  department: 'departments',
  office: 'offices',
  employeeType: 'employeeTypes',
} as const;

/** The values that fit, any of them: each can be taken away, and those that the directory knows are offered. */
export const ValueFields: React.FC<ValueFieldsProps> = ({ attribute, values, onChange }) => {
  const { words } = useText();
  const { view } = useDesk();
  const classes = getRuleClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-value'));
  const [text, setText] = React.useState('');
  const field = React.useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isGroup = attribute === 'group';
  const nameOf = (value: string): string =>
    isGroup ? (view.groups.find((group) => group.id === value)?.name ?? value) : value;
  const known = isGroup ? [] : view.known[knownOf[attribute]].filter((value) => !values.includes(value));

  const add = (value: string): void => {
    const tidy = value.trim();
    setText('');
    if (tidy && !values.includes(tidy)) onChange([...values, tidy]);
  };
  const remove = (value: string): void => {
    onChange(values.filter((other) => other !== value));
    field.current?.focus();
  };
  return (
    <div>
      <Label htmlFor={id}>{words.say(`Values_${attribute}` as const)}</Label>
      {isGroup ? (
        <select
          id={id}
          ref={field}
          className={classes.value}
          value=""
          onChange={(event) => add(event.currentTarget.value)}
        >
          <option value="">{words.say('ChooseGroup')}</option>
          {view.groups
            .filter((group) => !values.includes(group.id))
            .map((group) => (
              <option key={group.id} value={group.id}>
                {group.name}
              </option>
            ))}
        </select>
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
            value={text}
            onChange={(event) => {
              const next = event.currentTarget.value;
              // What is chosen from the list comes whole.
              if (known.includes(next)) add(next);
              else setText(next);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !text.trim()) return;
              event.preventDefault(); // the form is not sent by it
              add(text);
            }}
            onBlur={() => add(text)}
          />
          <datalist id={`${id}-known`}>
            {known.map((value) => (
              <option key={value} value={value} />
            ))}
          </datalist>
          <DefaultButton text={words.say('AddValue')} onClick={() => field.current?.focus()} />
        </div>
      )}
      <ValueChips label={words.say(`Values_${attribute}` as const)} values={values} nameOf={nameOf} onRemove={remove} />
    </div>
  );
};

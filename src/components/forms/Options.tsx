import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { getFormClasses } from './formClasses';

interface OptionsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}

/** A few ways of which one is chosen, all of them in sight. */
export const Options = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: OptionsProps<Value>): JSX.Element => {
  const classes = getFormClasses(useTheme());
  const [name] = React.useState(() => getId('guildhall-options'));
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            name={name}
            className={classes.radio}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
};

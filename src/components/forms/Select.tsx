import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Field } from './Field';
import { getFormClasses } from './formClasses';

interface SelectProps<Value extends string | number> {
  readonly label: string;
  readonly note?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of several, in the browser's own list: every screen reader and every phone knows it. */
export const Select = <Value extends string | number>(props: SelectProps<Value>): JSX.Element => {
  const { label, note, value, options, onChange } = props;
  const classes = getFormClasses(useTheme());
  return (
    <Field label={label} {...(note ? { note } : {})}>
      {(ids) => (
        <select
          {...ids}
          className={classes.input}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => String(option.value) === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

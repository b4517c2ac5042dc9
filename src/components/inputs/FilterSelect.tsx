import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { getFilterClasses } from './filterClasses';

interface FilterSelectProps {
  readonly label: string;
  /** Says that nothing is left out: `Any place`. */
  readonly any: string;
  /** Empty: any. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

/** Narrows a list, in the browser's own control: every screen reader and every phone knows it. */
export const FilterSelect: React.FC<FilterSelectProps> = ({ label, any, value, options, onChange }) => {
  const classes = getFilterClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-filter'));
  return (
    <div className={classes.select}>
      <Label htmlFor={id}>{label}</Label>
      <select id={id} className={classes.input} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
};

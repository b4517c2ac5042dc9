import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { getFormClasses } from './formClasses';

interface FieldProps {
  readonly label: string;
  /** What helps to fill it in; spoken with the field. */
  readonly note?: string;
  /** Draws what is to be filled in, under the id that the label names. */
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby'?: string }) => JSX.Element;
}

/** A label, what it labels, and a sentence below. */
export const Field: React.FC<FieldProps> = ({ label, note, children }) => {
  const classes = getFormClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-field'));
  return (
    <div className={classes.field}>
      <Label htmlFor={id}>{label}</Label>
      {children({ id, ...(note ? { 'aria-describedby': `${id}-note` } : {}) })}
      {note && (
        <p id={`${id}-note`} className={classes.note}>
          {note}
        </p>
      )}
    </div>
  );
};

import * as React from 'react';
import { Label } from '@fluentui/react/lib/Label';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { getFormClasses } from './formClasses';

interface FieldProps {
  readonly label: string;
  /** What helps to fill it in; spoken with the field. */
  readonly note?: string;
  /** What is to be known of the text, such as how much still fits; spoken as it changes. Empty while there is nothing. */
  readonly counter?: string;
  /** What is wrong with it, spoken as soon as it is. */
  readonly problem?: string;
  /** Draws what is to be filled in, under the id that the label names. */
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
  }) => JSX.Element;
}

/** A label, what it labels, and a sentence below. */
export const Field: React.FC<FieldProps> = ({ label, note, counter, problem, children }) => {
  const classes = getFormClasses(useTheme());
  const [id] = React.useState(() => getId('guildhall-field'));
  const described = [...(note ? [`${id}-note`] : []), ...(problem ? [`${id}-problem`] : [])];
  return (
    <div className={classes.field}>
      <Label htmlFor={id}>{label}</Label>
      {children({
        id,
        ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
        ...(problem ? { 'aria-invalid': true } : {}),
      })}
      {note && (
        <p id={`${id}-note`} className={classes.note}>
          {note}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {counter !== undefined && (
        <p role="status" className={classes.counter}>
          {counter}
        </p>
      )}
    </div>
  );
};

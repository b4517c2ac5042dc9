import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Field } from '../../../components/forms/Field';
import { getFormClasses } from '../../../components/forms/formClasses';

interface DayOrTimeProps {
  readonly type: 'date' | 'time';
  readonly label: string;
  readonly note?: string;
  /** What is wrong with it. */
  readonly problem?: string;
  /** Of a time: how far apart the choices are, in minutes. */
  readonly stepMinutes?: number;
  /** The earliest that can be chosen. */
  readonly min?: string;
  /** `2026-03-26` or `11:00`; empty while it is being typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day or a time of the clock, in the browser's own field. */
export const DayOrTime: React.FC<DayOrTimeProps> = ({
  type,
  label,
  note,
  problem,
  stepMinutes,
  min,
  value,
  onChange,
}) => {
  const classes = getFormClasses(useTheme());
  return (
    <Field label={label} {...(note ? { note } : {})} {...(problem ? { problem } : {})}>
      {(ids) => (
        <input
          {...ids}
          {...(stepMinutes ? { step: stepMinutes * 60 } : {})}
          {...(min === undefined ? {} : { min })}
          type={type}
          className={classes.input}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};

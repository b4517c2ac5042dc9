import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { GrowingText } from '../../../components/inputs/GrowingText';
import { Field } from './Field';
import { getFormClasses } from './formClasses';

interface TextInputProps {
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  /** The most characters that fit. */
  readonly limit: number;
  readonly lines?: 'one' | 'several';
  readonly type?: 'text' | 'email';
  readonly onChange: (value: string) => void;
}

/** A text to write, one line or several. */
export const TextInput: React.FC<TextInputProps> = ({ label, note, value, limit, lines = 'one', type, onChange }) => {
  const classes = getFormClasses(useTheme());
  return (
    <Field label={label} {...(note ? { note } : {})}>
      {(ids) =>
        lines === 'one' ? (
          <input
            {...ids}
            type={type ?? 'text'}
            dir="auto"
            autoComplete="off"
            className={classes.wideInput}
            maxLength={limit}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <GrowingText
            {...ids}
            maxLength={limit}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
};

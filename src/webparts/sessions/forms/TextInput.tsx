import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { GrowingText } from '../../../components/inputs/GrowingText';
import { holdsLink } from '../../../domain/kernel';
import { useText } from '../useText';
import { Field } from '../../../components/forms/Field';
import { getFormClasses } from '../../../components/forms/formClasses';

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

/** From so many characters before the limit the reader is told how many still fit. */
const nearTheLimit = 20;

/** A text to write, one line or several. Near its limit it says how much still fits, and of a link that no mail holds it. */
export const TextInput: React.FC<TextInputProps> = ({ label, note, value, limit, lines = 'one', type, onChange }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const left = limit - value.length; // as the browser counts for its own limit
  const counter = [
    ...(holdsLink(value) ? [words.say('LinkLeftOut')] : []),
    ...(left <= nearTheLimit ? [words.count('CharactersLeft', left)] : []),
  ].join(' ');
  return (
    <Field label={label} {...(note ? { note } : {})} counter={counter}>
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

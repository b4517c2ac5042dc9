import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Field } from '../../../components/forms/Field';
import { getFormClasses } from '../../../components/forms/formClasses';
import { useText } from '../useText';
import { ruleLimits } from './ruleDraft';

interface RuleNameProps {
  readonly name: string;
  readonly problem?: string;
  readonly onChange: (name: string) => void;
}

/** What a rule is called: people read it as the reason why they are in. */
export const RuleName: React.FC<RuleNameProps> = ({ name, problem, onChange }) => {
  const { words } = useText();
  const form = getFormClasses(useTheme());
  return (
    <Field label={words.say('RuleName')} note={words.say('RuleNameNote')} {...(problem ? { problem } : {})}>
      {(ids) => (
        <input
          {...ids}
          className={form.wideInput}
          style={{ maxWidth: 480 }}
          dir="auto"
          autoComplete="off"
          maxLength={ruleLimits.name}
          value={name}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { MarkdownEditor } from '../../../components/editing/MarkdownEditor';
import { Field } from '../../../components/forms/Field';
import { getFormClasses } from '../../../components/forms/formClasses';
import { charterLimits } from '../../../domain/charter';
import { useText } from '../useText';
import type { Written } from './written';

interface ChangeFieldsProps {
  readonly written: Pick<Written, 'heading' | 'text' | 'section'>;
  readonly onChange: (change: Partial<Pick<Written, 'heading' | 'text'>>) => void;
}

/** The words of a clause, to be written. */
export const ChangeFields: React.FC<ChangeFieldsProps> = ({ written, onChange }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const isValue = written.section === 'values';
  return (
    <>
      <Field
        label={words.say(isValue ? 'ValueName' : 'ClauseHeading')}
        {...(isValue ? {} : { note: words.say('ClauseHeadingNote') })}
      >
        {(ids) => (
          <input
            {...ids}
            dir="auto"
            autoComplete="off"
            className={classes.wideInput}
            maxLength={charterLimits.heading}
            value={written.heading}
            onChange={(event) => onChange({ heading: event.currentTarget.value })}
          />
        )}
      </Field>
      <MarkdownEditor
        label={words.say(isValue ? 'ValueText' : 'ClauseText')}
        value={written.text}
        limit={charterLimits.clauseText}
        onChange={(text) => onChange({ text })}
      />
    </>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { MarkdownEditor } from '../../../components/editing/MarkdownEditor';
import { Field } from '../../../components/forms/Field';
import { getFormClasses } from '../../../components/forms/formClasses';
import { charterLimits, type Section } from '../../../domain/charter';
import { useText } from '../useText';
import type { Written } from './written';

interface ChangeFieldsProps {
  readonly written: Pick<Written, 'heading' | 'text' | 'section'>;
  /** What is wrong with the words. */
  readonly problem?: string;
  readonly onChange: (change: Partial<Pick<Written, 'heading' | 'text'>>) => void;
}

/** They are one statement, whose name is the section's. */
const withoutHeading: readonly Section[] = ['purpose', 'vision'];

/** The words of a clause, to be written. */
export const ChangeFields: React.FC<ChangeFieldsProps> = ({ written, problem, onChange }) => {
  const { words } = useText();
  const classes = getFormClasses(useTheme());
  const isValue = written.section === 'values';
  // What stands in it is never hidden, nor taken away while it is being written.
  const wroteHeading = React.useRef(false);
  wroteHeading.current ||= written.heading !== '';
  const hasHeading = wroteHeading.current || !withoutHeading.includes(written.section);
  return (
    <>
      {hasHeading && (
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
      )}
      <MarkdownEditor
        label={words.say(isValue ? 'ValueText' : 'ClauseText')}
        value={written.text}
        limit={charterLimits.clauseText}
        {...(problem === undefined ? {} : { problem })}
        onChange={(text) => onChange({ text })}
      />
    </>
  );
};

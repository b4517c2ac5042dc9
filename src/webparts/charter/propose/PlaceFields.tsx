import * as React from 'react';
import { Select } from '../../../components/forms/Select';
import { type Clause, clauseName, sections } from '../../../domain/charter';
import { useText } from '../useText';
import type { Written } from './written';

interface PlaceFieldsProps {
  readonly written: Pick<Written, 'section' | 'before'>;
  /** What it can be put before. */
  readonly clauses: readonly Clause[];
  readonly onChange: (change: Pick<Written, 'section' | 'before'>) => void;
}

/** Where a clause stands: its section, and its place in it. */
export const PlaceFields: React.FC<PlaceFieldsProps> = ({ written: { section, before }, clauses, onChange }) => {
  const { words } = useText();
  const others = clauses.filter((clause) => clause.section === section);
  return (
    <>
      <Select
        label={words.say('SectionLabel')}
        value={section}
        options={sections.map((value) => ({ value, text: words.say(`Section_${value}` as const) }))}
        onChange={(chosen) => onChange({ section: chosen, before: '' })}
      />
      {others.length > 0 && (
        <Select
          label={words.say('PlaceLabel')}
          value={others.some(({ id }) => id === before) ? before : ''}
          options={[
            ...others.map((clause) => ({
              value: clause.id,
              text: words.say('PlaceBefore', { clause: clauseName(clause) }),
            })),
            { value: '', text: words.say('PlaceAtEnd') },
          ]}
          onChange={(chosen) => onChange({ section, before: chosen })}
        />
      )}
    </>
  );
};

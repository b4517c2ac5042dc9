import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { DefaultButton } from '../../../components/buttons/Button';
import { Select } from '../../../components/forms/Select';
import { sections, type Section } from '../../../domain/charter';
import { useText } from '../useText';

interface MoreSketchesProps {
  readonly onAdd: (section: Section) => void;
  /** Makes room for what most charters say; absent when there is room for all of it. */
  readonly onStarter?: () => void;
}

/** Further clauses of a first charter. */
export const MoreSketches: React.FC<MoreSketchesProps> = ({ onAdd, onStarter }) => {
  const { words } = useText();
  const [next, setNext] = React.useState<Section>('values');
  return (
    <div className={row}>
      <Select
        label={words.say('SectionLabel')}
        value={next}
        options={sections.map((value) => ({ value, text: words.say(`Section_${value}` as const) }))}
        onChange={setNext}
      />
      <DefaultButton text={words.say('AddClause')} onClick={() => onAdd(next)} />
      {onStarter && <DefaultButton text={words.say('UseStarter')} onClick={onStarter} />}
    </div>
  );
};

const row = mergeStyles({ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 8, margin: '32px 0 16px' });

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { getFormClasses } from '../../../components/forms/formClasses';
import { Select } from '../../../components/forms/Select';
import { NotedCheckbox } from '../../../components/inputs/NotedCheckbox';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getRuleClasses } from './ruleClasses';
import { attributes, newCondition, waysOf, type DraftCondition } from './ruleDraft';
import { ValueFields } from './ValueFields';

interface ConditionFieldsProps {
  readonly condition: DraftCondition;
  readonly place: number;
  /** What is wrong with its values. */
  readonly problem?: string;
  /** A rule asks for one thing at least. */
  readonly isAlone: boolean;
  readonly onChange: (condition: DraftCondition) => void;
  readonly onRemove: () => void;
}

/** One thing that is asked of people, or that leaves them out. */
export const ConditionFields: React.FC<ConditionFieldsProps> = (props) => {
  const { condition, place, problem, isAlone, onChange, onRemove } = props;
  const { words } = useText();
  const { view } = useDesk();
  const theme = useTheme();
  const [form, classes] = [getFormClasses(theme), getRuleClasses(theme)];
  const { attribute, how, synonyms } = condition;
  const ways = waysOf[attribute];
  const able = attributes.filter((one) => one !== 'group' || one === attribute || view.groups.length > 0);
  const label = words.say('Condition', { number: place + 1 });
  return (
    <div className={classes.condition} role="group" aria-label={label}>
      <div className={form.fields}>
        <Select
          label={words.say('WhatOfThem')}
          value={attribute}
          options={able.map((value) => ({ value, text: words.say(`Attribute_${value}` as const) }))}
          onChange={(next) => onChange(newCondition(next))}
        />
        {ways.length > 1 && (
          <Select
            label={words.say('HowItFits')}
            value={how}
            options={ways.map((value) => ({
              value,
              text: words.say(attribute === 'jobTitle' && value === 'is' ? 'How_isTitle' : (`How_${value}` as const)),
            }))}
            onChange={(next) => onChange({ ...condition, how: next })}
          />
        )}
      </div>
      <ValueFields key={attribute} condition={condition} onChange={onChange} {...(problem ? { problem } : {})} />
      {attribute === 'jobTitle' && (
        <NotedCheckbox
          label={words.say('Synonyms')}
          note={words.say('SynonymsNote')}
          checked={synonyms === true}
          onChange={(checked) => {
            const { synonyms: _before, ...plain } = condition;
            onChange(checked ? { ...plain, synonyms: true } : plain);
          }}
        />
      )}
      {!isAlone && <LinkButton text={words.say('RemoveCondition')} about={label} onClick={onRemove} />}
    </div>
  );
};

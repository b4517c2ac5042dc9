import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getRuleClasses } from './ruleClasses';

interface GroupChoiceProps {
  readonly id: string;
  readonly field: React.Ref<HTMLSelectElement>;
  /** Ids of groups that are named already. */
  readonly chosen: readonly string[];
  /** What ties it to a sentence about what is wrong. */
  readonly wrong: React.AriaAttributes;
  readonly onChoose: (id: string) => void;
}

/** One more of the groups that a rule may name. */
export const GroupChoice: React.FC<GroupChoiceProps> = ({ id, field, chosen, wrong, onChoose }) => {
  const { words } = useText();
  const { view } = useDesk();
  const classes = getRuleClasses(useTheme());
  return (
    <select
      id={id}
      ref={field}
      className={classes.value}
      value=""
      {...wrong}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{words.say('ChooseGroup')}</option>
      {view.groups
        .filter((group) => !chosen.includes(group.id))
        .map((group) => (
          <option key={group.id} value={group.id}>
            {group.name}
          </option>
        ))}
    </select>
  );
};

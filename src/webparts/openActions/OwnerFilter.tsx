import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { DefaultButton } from '../../components/buttons/Button';
import { touchTarget } from '../../components/buttons/touchTarget';
import { useTextOf } from '../../components/words';

interface OwnerFilterProps {
  readonly mineOnly: boolean;
  readonly onChange: (mineOnly: boolean) => void;
}

/** Everybody's actions, or the reader's own. */
export const OwnerFilter: React.FC<OwnerFilterProps> = ({ mineOnly, onChange }) => {
  const { words } = useTextOf<OpenActionsStrings>();
  const choice = (label: string, mine: boolean): JSX.Element => (
    <DefaultButton
      className={classes.choice}
      aria-pressed={mineOnly === mine}
      text={label}
      onClick={() => onChange(mine)}
    />
  );
  return (
    <div role="group" aria-label={words.say('FilterLabel')} className={classes.group}>
      {choice(words.say('FilterAll'), false)}
      {choice(words.say('FilterMine'), true)}
    </div>
  );
};

const classes = mergeStyleSets({
  group: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 16 },
  choice: touchTarget,
});

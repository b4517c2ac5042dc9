import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getId } from '@fluentui/react/lib/Utilities';
import { getFormClasses } from '../../../components/forms/formClasses';
import type { MembershipRule } from '../../../domain/membership';
import { useText } from '../useText';
import { getRuleClasses } from './ruleClasses';

interface ModeChoiceProps {
  readonly mode: MembershipRule['mode'];
  readonly onChange: (mode: MembershipRule['mode']) => void;
}

/** What becomes of those whom a rule fits: each of the two with what it means. */
export const ModeChoice: React.FC<ModeChoiceProps> = ({ mode, onChange }) => {
  const { words } = useText();
  const theme = useTheme();
  const [form, classes] = [getFormClasses(theme), getRuleClasses(theme)];
  const [id] = React.useState(() => getId('guildhall-mode'));
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{words.say('ModeLegend')}</legend>
      {(['enrol', 'suggest'] as const).map((one) => (
        <div key={one} className={classes.option}>
          <label className={form.option}>
            <input
              type="radio"
              name={id}
              className={form.radio}
              checked={mode === one}
              aria-describedby={`${id}-${one}`}
              onChange={() => onChange(one)}
            />
            {words.say(`Mode_${one}` as const)}
          </label>
          <p id={`${id}-${one}`} className={classes.optionNote}>
            {words.say(`ModeNote_${one}` as const)}
          </p>
        </div>
      ))}
    </fieldset>
  );
};

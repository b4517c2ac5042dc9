import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { MoreMenu } from '../../../components/buttons/MoreMenu';
import { Question } from '../../../components/forms/Question';
import { Face } from '../../../components/marks/Face';
import type { LeadKind, Named } from '../../../domain/membership';
import { getPersonClasses } from '../layout/personClasses';
import { useDesk } from '../state/desk';
import { useRoleChoices } from '../state/useRoleChoices';
import { useText } from '../useText';

/** Somebody who leads, as what, and what can be changed about it. */
export const LeadRow: React.FC<{ readonly lead: Named & { readonly as: LeadKind } }> = ({ lead }) => {
  const { words } = useText();
  const { reader } = useDesk();
  const classes = getPersonClasses(useTheme());
  const { id, name, as } = lead;
  const { choices, stepping, stepDown, stay } = useRoleChoices(lead, as);
  const facts = [words.say(`Role_${as}` as const), ...(id === reader ? [words.say('You')] : [])];
  return (
    <li>
      <div className={classes.person}>
        <Face name={name} />
        <span className={classes.grow}>
          <span className={classes.name} dir="auto">
            {name}
          </span>{' '}
          <span className={classes.fact}>{facts.join(', ')}</span>
        </span>
        {choices.length > 0 && <MoreMenu label={words.say('MoreFor', { name })} choices={choices} />}
      </div>
      {stepping && (
        <Question
          question={words.say('StepDownQuestion')}
          text={words.say('StepDownText')}
          yes={words.say('StepDown')}
          stay={words.say('NotYet')}
          underWay={false}
          onYes={stepDown}
          onStay={stay}
        />
      )}
    </li>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import type { PlanChange } from '../../../domain/sessions';
import { getFormClasses } from '../forms/formClasses';
import { getScreenClasses } from '../layout/screenClasses';
import { useText } from '../useText';
import { getPreviewClasses } from './previewClasses';

interface ConfirmTellingProps {
  readonly people: number;
  /** Moves and cancellations. */
  readonly told: readonly PlanChange[];
  readonly underWay: boolean;
  readonly onSave: () => void;
  readonly onStay: () => void;
}

/** Asked because many people are mailed, and that can't be taken back: whom, and of what. */
export const ConfirmTelling: React.FC<ConfirmTellingProps> = ({ people, told, underWay, onSave, onStay }) => {
  const { words } = useText();
  const screen = getScreenClasses(useTheme());
  const form = getFormClasses(useTheme());
  const classes = getPreviewClasses(useTheme());
  const question = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => question.current?.focus(), []);
  const count = (kind: PlanChange['kind']): number => told.filter((change) => change.kind === kind).length;
  const of = [
    ...(count('moved') > 0 ? [words.count('Moves', count('moved'))] : []),
    ...(count('cancelled') > 0 ? [words.count('Cancellations', count('cancelled'))] : []),
  ];
  return (
    <div role="group" aria-label={words.count('TellQuestion', people)} className={classes.asking}>
      <h4 ref={question} tabIndex={-1} className={classes.question}>
        {words.count('TellQuestion', people)}
      </h4>
      <p className={screen.text}>{words.say('TellText', { changes: of.join(', ') })}</p>
      <div className={screen.buttons}>
        <PrimaryButton
          className={form.button}
          text={underWay ? words.say('Saving') : words.say('SaveAndTell')}
          disabled={underWay}
          onClick={onSave}
        />
        <DefaultButton className={form.button} text={words.say('NotYet')} onClick={onStay} />
      </div>
    </div>
  );
};

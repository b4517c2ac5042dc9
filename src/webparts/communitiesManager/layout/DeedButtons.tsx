import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Deed } from '../../../components/useDeed';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface DeedButtonsProps {
  readonly yes: string;
  /** Whom or what it is done to, for those who hear the button alone. */
  readonly about?: string;
  readonly deed: Deed;
  /** Something is still to be chosen. */
  readonly isOpen?: boolean;
  /** Absent where the form around it is sent. */
  readonly onYes?: () => void;
}

/** Does it, or leaves everything as it is; and why it did not come about. */
export const DeedButtons: React.FC<DeedButtonsProps> = ({ yes, about, deed, isOpen, onYes }) => {
  const { words } = useText();
  const { goTo } = useDesk();
  const theme = useTheme();
  const [screen, form] = [getScreenClasses(theme), getFormClasses(theme)];
  return (
    <>
      <div className={screen.buttons}>
        <PrimaryButton
          className={form.button}
          type={onYes ? 'button' : 'submit'}
          text={yes}
          aria-label={about ? `${yes}: ${about}` : undefined}
          disabled={deed.underWay || isOpen}
          onClick={onYes}
        />
        <DefaultButton className={form.button} text={words.say('LeaveAsItIs')} onClick={() => goTo({ kind: 'home' })} />
      </div>
      <p role="alert" className={screen.problem}>
        {deed.problem}
      </p>
    </>
  );
};

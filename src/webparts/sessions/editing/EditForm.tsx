import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';
import type { Edit } from './useEdit';

interface EditFormProps {
  readonly edit: Edit;
  /** What the button does when people are told, `Save and tell everybody`, and when nobody is. */
  readonly button: string;
  /** Leaves everything as it was. */
  readonly leave: string;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** The fields of one change, who will be told of it, and the two ways out. */
export const EditForm: React.FC<EditFormProps> = ({ edit, button, leave, onSend, onClose, children }) => {
  const { words } = useText();
  const screen = getScreenClasses(useTheme());
  const classes = getFormClasses(useTheme());
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      <p className={screen.text}>{edit.whoIsTold}</p>
      <div className={screen.buttons}>
        <PrimaryButton
          type="submit"
          className={classes.button}
          text={edit.underWay ? words.say('Saving') : button}
          disabled={edit.underWay}
        />
        <DefaultButton className={classes.button} text={leave} onClick={onClose} />
      </div>
      <p className={screen.problem} role="alert">
        {edit.problem}
      </p>
    </form>
  );
};

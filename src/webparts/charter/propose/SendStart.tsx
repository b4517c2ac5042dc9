import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton, PrimaryButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';

interface SendStartProps {
  /** What the first button says; absent: that it is proposed. */
  readonly send?: string;
  readonly underWay: boolean;
  /** A lead may adopt it at once. */
  readonly onAdopt?: () => void;
  readonly onCancel: () => void;
}

/** The ways on from a first charter as it is written. */
export const SendStart: React.FC<SendStartProps> = ({ send, underWay, onAdopt, onCancel }) => {
  const { words } = useText();
  const screen = getScreenClasses(useTheme());
  return (
    <div className={screen.buttons}>
      <PrimaryButton type="submit" text={send ?? words.say('ProposeIt')} disabled={underWay} />
      {onAdopt && <DefaultButton text={words.say('AdoptAtOnce')} onClick={onAdopt} />}
      <DefaultButton text={words.say('Cancel')} onClick={onCancel} />
    </div>
  );
};

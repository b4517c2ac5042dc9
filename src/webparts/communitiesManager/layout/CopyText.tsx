import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { copyText } from '../../../components/handOver';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** The way to copy a text that stands above, and what came of it. */
export const CopyText: React.FC<{ readonly text: string }> = ({ text, children }) => {
  const { words } = useText();
  const { tell } = useDesk();
  const theme = useTheme();
  const screen = getScreenClasses(theme);
  const [outcome, setOutcome] = React.useState<'Copied' | 'NotCopied'>();
  const copy = async (): Promise<void> => {
    const next = (await copyText(text)) ? 'Copied' : 'NotCopied';
    setOutcome(next);
    tell(words.say(next));
  };
  return (
    <>
      <div className={screen.buttons}>
        <DefaultButton className={getFormClasses(theme).button} text={words.say('Copy')} onClick={() => void copy()} />
        {children}
      </div>
      {outcome && <p className={screen.quiet}>{words.say(outcome)}</p>}
    </>
  );
};

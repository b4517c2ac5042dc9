import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { getFormClasses } from '../../../components/forms/formClasses';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { copyText } from '../../../components/handOver';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { getManagerClasses } from './managerClasses';

interface VerbatimProps {
  /** What it is, for those who hear it. */
  readonly label: string;
  readonly text: string;
}

/** A text to be handed on as it stands, with the way to copy it. Where the clipboard can't be had it can be marked. */
export const Verbatim: React.FC<VerbatimProps> = ({ label, text, children }) => {
  const { words } = useText();
  const { tell } = useDesk();
  const theme = useTheme();
  const [screen, classes] = [getScreenClasses(theme), getManagerClasses(theme)];
  const [outcome, setOutcome] = React.useState<'Copied' | 'NotCopied'>();
  const copy = async (): Promise<void> => {
    const next = (await copyText(text)) ? 'Copied' : 'NotCopied';
    setOutcome(next);
    tell(words.say(next));
  };
  return (
    <>
      {/* It scrolls, so the keyboard must reach it. */}
      <div className={classes.verbatim} role="region" aria-label={label} tabIndex={0} dir="auto">
        {text}
      </div>
      <div className={screen.buttons}>
        <DefaultButton className={getFormClasses(theme).button} text={words.say('Copy')} onClick={() => void copy()} />
        {children}
      </div>
      {outcome && <p className={screen.quiet}>{words.say(outcome)}</p>}
    </>
  );
};

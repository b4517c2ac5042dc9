import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../buttons/Button';
import { getFormClasses } from '../forms/formClasses';
import { getScreenClasses } from '../frame/screenClasses';
import { copyText } from '../handOver';
import { unprinted } from '../unprinted';
import { useTextOf } from '../words';

interface CopyTextProps {
  readonly text: string;
  /** Tells those who can't see the screen. */
  readonly tell: (text: string) => void;
}

/** The way to copy a text that stands above, and what came of it. */
export const CopyText: React.FC<CopyTextProps> = ({ text, tell, children }) => {
  const { words } = useTextOf<SharedStrings>();
  const theme = useTheme();
  const screen = getScreenClasses(theme);
  const [outcome, setOutcome] = React.useState<'TextCopied' | 'TextNotCopied'>();
  const copy = async (): Promise<void> => {
    const next = (await copyText(text)) ? 'TextCopied' : 'TextNotCopied';
    setOutcome(next);
    tell(words.say(next));
  };
  return (
    <div className={unprinted}>
      <div className={screen.buttons}>
        <DefaultButton className={getFormClasses(theme).button} text={words.say('Copy')} onClick={() => void copy()} />
        {children}
      </div>
      {outcome && <p className={screen.quiet}>{words.say(outcome)}</p>}
    </div>
  );
};

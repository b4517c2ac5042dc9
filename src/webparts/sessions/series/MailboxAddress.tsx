import * as React from 'react';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useTheme, type Theme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { DefaultButton } from '../../../components/buttons/Button';
import { touchTarget } from '../../../components/buttons/touchTarget';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

interface MailboxAddressProps {
  readonly mailbox: string;
  readonly onLookAgain: () => void;
}

/** The address to add to a series, ready to be copied. Where the clipboard can't be had it can be marked. */
export const MailboxAddress: React.FC<MailboxAddressProps> = ({ mailbox, onLookAgain }) => {
  const { words } = useText();
  const { tell } = useDesk();
  const classes = getClasses(useTheme());
  const [isCopied, setCopied] = React.useState(false);
  const copy = (): void => {
    // Only on secure pages; elsewhere the browser has none, whatever the types say.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    void clipboard?.writeText(mailbox).then(
      () => {
        setCopied(true);
        tell(words.say('CopiedNews'));
      },
      () => undefined,
    );
  };
  return (
    <div className={classes.root}>
      <code className={classes.address}>{mailbox}</code>
      <DefaultButton className={classes.button} text={words.say(isCopied ? 'Copied' : 'CopyAddress')} onClick={copy} />
      <DefaultButton className={classes.button} text={words.say('LookForSeries')} onClick={onLookAgain} />
    </div>
  );
};

const getClasses = memoizeFunction(({ effects, fonts, semanticColors }: Theme) =>
  mergeStyleSets({
    root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, marginTop: 16 },
    address: {
      ...fonts.medium,
      boxSizing: 'border-box',
      padding: '5px 8px',
      userSelect: 'all',
      overflowWrap: 'anywhere',
      borderRadius: effects.roundedCorner2,
      border: `1px solid ${semanticColors.bodyDivider}`,
      color: semanticColors.bodyText,
    },
    button: touchTarget,
  }),
);

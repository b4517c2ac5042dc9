import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { copyText } from '../../../components/handOver';
import { getLinkClass } from '../../../components/buttons/linkLook';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** Where anybody reads a charter that is open to anybody, to be opened and handed on. */
export const PublicAddress: React.FC<{ readonly address: string }> = ({ address }) => {
  const { words } = useText();
  const { tell } = useDesk();
  const theme = useTheme();
  const classes = getScreenClasses(theme);
  const [news, setNews] = React.useState('');
  const copy = async (): Promise<void> => {
    const said = words.say((await copyText(address)) ? 'AddressCopied' : 'AddressNotCopied');
    setNews(said);
    tell(said);
  };
  return (
    <>
      <p className={classes.text}>{words.say('PublicLink')}</p>
      <p className={classes.text}>
        <a className={getLinkClass(theme)} href={address} target="_blank" rel="noreferrer" data-interception="off">
          {address}
        </a>
      </p>
      <div className={classes.buttons}>
        <DefaultButton text={words.say('CopyAddress')} onClick={() => void copy()} />
        <span className={classes.quiet}>{news}</span>
      </div>
    </>
  );
};

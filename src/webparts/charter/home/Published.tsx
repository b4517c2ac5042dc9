import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Notice } from '../../../components/frame/Notice';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { unprinted } from '../layout/printing';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** Where the charter stands besides, and for leads what is the matter with that. */
export const Published: React.FC = () => {
  const { words } = useText();
  const { view } = useDesk();
  const classes = getScreenClasses(useTheme());
  const { state, url, version, trouble } = view.publication;
  if (state === 'none') return null;
  const isBehind = version !== undefined && version !== view.version;
  const isLead = view.you.role === 'lead';
  return (
    <div className={`${classes.below} ${unprinted}`}>
      {url !== undefined && (
        <p className={classes.text}>
          {words.say(isBehind ? 'PageBehind' : 'PageThere', { number: version ?? view.version })}{' '}
          <Link href={url} target="_blank" rel="noreferrer" data-interception="off" underline>
            {words.say('SeePage')}
          </Link>
        </p>
      )}
      {state === 'owed' && <p className={classes.quiet}>{words.say('PageOnItsWay')}</p>}
      {trouble && isLead && (
        <div className={classes.bars}>
          <Notice
            text={`${words.say(`PageTrouble_${trouble}` as const)} ${words.say(
              state === 'published' ? 'PageByGuildhall' : 'PageTriedAgain',
            )}`}
          />
        </div>
      )}
    </div>
  );
};

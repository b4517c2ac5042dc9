import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getLinkClass } from '../../../components/buttons/linkLook';
import { Notice } from '../../../components/frame/Notice';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import type { Publication } from '../../../domain/charter';
import { unprinted } from '../layout/printing';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** Where the charter stands besides, and for leads what is the matter with that. */
export const Published: React.FC = () => {
  const { words } = useText();
  const { view } = useDesk();
  const theme = useTheme();
  const classes = getScreenClasses(theme);
  const { state, url, version, trouble } = view.publication;
  if (state === 'none') return null;
  const isBehind = version !== undefined && version !== view.version;
  const isLead = view.you.role === 'lead';
  return (
    <div className={`${classes.below} ${unprinted}`}>
      {url !== undefined && (
        <p className={classes.text}>
          {words.say(isBehind ? 'PageBehind' : 'PageThere', { number: version ?? view.version })}{' '}
          <a className={getLinkClass(theme)} href={url} target="_blank" rel="noreferrer" data-interception="off">
            {words.say('SeePage')}
          </a>
        </p>
      )}
      {state === 'owed' && <p className={classes.quiet}>{words.say('PageOnItsWay')}</p>}
      {trouble && isLead && (
        <div className={classes.bars}>
          <Notice text={[troubleInWords(view.publication, words), ...meanwhile(view.publication, words)].join(' ')} />
        </div>
      )}
    </div>
  );
};

type Words = ReturnType<typeof useText>['words'];

function troubleInWords({ trouble, troubleBy }: Publication, words: Words): string {
  if (trouble === 'pageInUse' && troubleBy !== undefined) return words.say('PageInUseBy', { name: troubleBy });
  return trouble === undefined ? '' : words.say(`PageTrouble_${trouble}` as const);
}

/** What Guildhall does about it. */
function meanwhile({ state, trouble }: Publication, words: Words): readonly string[] {
  if (trouble === 'awaitsApproval') return [];
  if (state !== 'published') return [words.say('PageTriedAgain')];
  const isForLead = trouble === 'consentMissing' || trouble === 'signInRefused';
  return [words.say(isForLead ? 'PageByGuildhall' : 'PageUnheard')];
}

import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { LinkButton } from '../../../components/buttons/LinkButton';
import { useDesk } from '../state/desk';
import { useText } from '../useText';

/** The screens behind the first. */
export const Ways: React.FC = () => {
  const { words } = useText();
  const { goTo } = useDesk();
  return (
    <nav className={root} aria-label={words.say('Ways')}>
      <LinkButton text={words.say('PeopleTitle')} onClick={() => goTo({ kind: 'people' })} />
      <LinkButton text={words.say('RulesTitle')} onClick={() => goTo({ kind: 'rules' })} />
      <LinkButton text={words.say('CouldJoinTitle')} onClick={() => goTo({ kind: 'couldJoin' })} />
      <LinkButton text={words.say('RunsTitle')} onClick={() => goTo({ kind: 'runs' })} />
      <LinkButton text={words.say('HistoryTitle')} onClick={() => goTo({ kind: 'history' })} />
    </nav>
  );
};

const root = mergeStyles({ display: 'flex', flexWrap: 'wrap', columnGap: '24px', marginTop: 8 });

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Notice } from '../../../components/frame/Notice';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { LatestRun } from './LatestRun';
import { Leads } from './Leads';
import { RulesInShort } from './RulesInShort';
import { Standing } from './Standing';
import { Waiting } from './Waiting';
import { Ways } from './Ways';

/** How membership stands, what waits for a lead, and the ways to everything else. */
export const Home: React.FC<{ readonly headingRef: React.Ref<HTMLHeadingElement> }> = ({ headingRef }) => {
  const { words } = useText();
  const { view } = useDesk();
  const classes = getScreenClasses(useTheme());
  const { waiting, directoryReadAt } = view;
  return (
    <>
      <Ways />
      {!directoryReadAt && (
        <div className={classes.bars}>
          <Notice text={words.say('NotReadYet')} />
        </div>
      )}
      <Waiting />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Standing headingRef={headingRef} isQuiet={waiting !== undefined} />
          <RulesInShort />
          <LatestRun />
        </div>
        <aside className={classes.aside} aria-label={words.say('LeadsTitle')}>
          <Leads />
        </aside>
      </div>
    </>
  );
};

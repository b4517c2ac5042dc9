import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { unprinted } from '../layout/printing';
import type { Panes } from '../panes';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { Acknowledge } from './Acknowledge';
import { CharterText } from './CharterText';
import { Contents } from './Contents';
import { Head } from './Head';
import { NoCharter } from './NoCharter';
import { Published } from './Published';
import { Questions } from './Questions';

interface HomeProps {
  readonly panes: Panes;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** The charter to read, and what can be done about it beside it. */
export const Home: React.FC<HomeProps> = ({ panes, headingRef }) => {
  const { words } = useText();
  const { view } = useDesk();
  const classes = getScreenClasses(useTheme());
  const { Objective, Beside } = panes;
  const isOfIt = view.you.role !== 'reader';
  const beside = Beside && isOfIt && (
    <aside className={`${classes.aside} ${unprinted}`} aria-label={words.say('BesideLabel')}>
      <Beside />
    </aside>
  );
  return (
    <>
      {Objective && (
        <div className={unprinted}>
          <Objective />
        </div>
      )}
      <div className={beside ? classes.columns : undefined}>
        <div className={classes.main}>
          {view.version === 0 ? (
            <NoCharter headingRef={headingRef} />
          ) : (
            <>
              <Head headingRef={headingRef} />
              {view.you.isAsked && <Acknowledge />}
              <Contents clauses={view.clauses} />
              <CharterText panes={panes} />
              <Published />
              {isOfIt && <Questions />}
            </>
          )}
        </div>
        {beside}
      </div>
    </>
  );
};

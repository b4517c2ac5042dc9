import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { unprinted } from '../layout/printing';
import type { Panes } from '../panes';
import { useDesk } from '../state/desk';
import { useText } from '../useText';
import { Acknowledge } from './Acknowledge';
import { CharterText } from './CharterText';
import { Contents } from './Contents';
import { Drafts } from './Drafts';
import { Head } from './Head';
import { NoCharter } from './NoCharter';
import { Published } from './Published';
import { Questions } from './Questions';
import { ToProposals } from './ToProposals';

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
  const aside = React.useRef<HTMLElement>(null);
  const jump = (): void => {
    const heading = aside.current?.querySelector<HTMLElement>('h4');
    heading?.focus();
    heading?.scrollIntoView?.({ block: 'start' });
  };
  const beside = Beside && isOfIt && (
    <aside ref={aside} className={`${classes.aside} ${unprinted}`} aria-label={words.say('BesideLabel')}>
      <Beside />
    </aside>
  );
  return (
    <>
      {beside && <ToProposals onJump={jump} />}
      {Objective && <Objective />}
      <div className={beside ? classes.columns : undefined}>
        <div className={view.version === 0 ? noCharter : classes.main}>
          {view.version === 0 ? (
            <>
              <NoCharter headingRef={headingRef} />
              {isOfIt && <Drafts />}
            </>
          ) : (
            <>
              <Head headingRef={headingRef} />
              {isOfIt && <Drafts />}
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

/** What stands in its place keeps its own distance. */
const noCharter = mergeStyles({ minWidth: 0 });

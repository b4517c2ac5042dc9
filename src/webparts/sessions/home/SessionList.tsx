import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { useTheme } from '@fluentui/react/lib/Theme';
import { DefaultButton } from '../../../components/buttons/Button';
import type { UpcomingSessionsView } from '../../../domain/sessions';
import { getScreenClasses } from '../../../components/frame/screenClasses';
import { useText } from '../useText';
import { SessionRow } from './SessionRow';
import type { Editing } from './editing';

interface SessionListProps {
  readonly upcoming: UpcomingSessionsView;
  readonly mayChange: boolean;
  readonly headingRef: React.Ref<HTMLHeadingElement>;
}

/** As many as are shown at first: of a weekly rhythm three months are a long list. */
const shownAtFirst = 6;

/** The coming sessions, the next one first. */
export const SessionList: React.FC<SessionListProps> = ({
  upcoming: { sessions, boardUrl },
  mayChange,
  headingRef,
}) => {
  const { words } = useText();
  const classes = getScreenClasses(useTheme());
  const [showsAll, setShowsAll] = React.useState(false);
  const [editing, setEditing] = React.useState<Editing>();
  const shown = showsAll ? sessions : sessions.slice(0, shownAtFirst);
  const next = sessions.find(({ cancelled }) => !cancelled);
  return (
    <div className={classes.main}>
      <h3 className={classes.section} ref={headingRef} tabIndex={-1}>
        {words.say('ComingTitle')}
      </h3>
      {boardUrl && isPage(boardUrl) && next && (
        <p className={classes.text}>
          {words.say('ProposeText')}{' '}
          <Link href={boardUrl} data-interception="off" underline>
            {words.say('ProposeLink')}
          </Link>
        </p>
      )}
      <ul className={classes.list}>
        {shown.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isNext={session === next}
            mayChange={mayChange}
            {...(editing?.sessionId === session.id ? { editing: editing.what } : {})}
            onEdit={(what) => setEditing(what && { sessionId: session.id, what })}
          />
        ))}
      </ul>
      {shown.length < sessions.length && (
        <div className={classes.buttons}>
          <DefaultButton
            text={words.count('ShowMore', sessions.length - shown.length)}
            onClick={() => setShowsAll(true)}
          />
        </div>
      )}
    </div>
  );
};

/** The address comes from outside: nothing but a page is made a link. */
function isPage(url: string): boolean {
  return /^https?:\/\//.test(url);
}

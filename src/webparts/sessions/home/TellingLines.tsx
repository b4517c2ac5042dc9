import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { useDesk } from '../state/desk';
import { HeldLine } from './HeldLine';
import { InvitationLine } from './InvitationLine';
import { getRowClasses } from './rowClasses';
import { useSessionDeeds } from './useSessionDeeds';

interface TellingLinesProps {
  readonly session: UpcomingSessionView;
  /** Where the focus goes when the buttons are gone. */
  readonly onDone: () => void;
}

/** How long after something was sent is looked whether people have it, in milliseconds, and how often. */
const lookAfter = 3_000;
const looksAtMost = 5;

/** For leads: what people are told of a session, what can be done about it, and why it could not. */
export const TellingLines: React.FC<TellingLinesProps> = ({ session, onDone }) => {
  const classes = getRowClasses(useTheme());
  const { take } = useDesk();
  const deeds = useSessionDeeds(session, onDone);
  const { isBeingSent, problem } = deeds;
  const { toldIn } = session;
  React.useEffect(() => {
    if (!isBeingSent) return undefined;
    let looks = 0;
    const timer = window.setInterval(() => {
      looks += 1;
      if (looks >= looksAtMost) window.clearInterval(timer);
      take({});
    }, lookAfter);
    return () => window.clearInterval(timer);
  }, [isBeingSent, take]);
  return (
    <>
      {toldIn === undefined ? (
        <InvitationLine session={session} deeds={deeds} />
      ) : (
        <HeldLine session={session} toldIn={toldIn} deeds={deeds} />
      )}
      <p className={classes.problem} role="status">
        {problem}
      </p>
    </>
  );
};

import * as React from 'react';
import { useTheme } from '@fluentui/react/lib/Theme';
import type { UpcomingSessionView } from '../../../domain/sessions';
import { useText } from '../useText';
import { invitationInWords } from './invitationInWords';
import { getRowClasses } from './rowClasses';

/** For everybody else: that their calendar does not say yet what stands here. Whose doing that is, leads alone read. */
export const CalendarsLine: React.FC<{ readonly session: UpcomingSessionView }> = ({ session }) => {
  const { words } = useText();
  const classes = getRowClasses(useTheme());
  const { invitation, isInCalendars } = session;
  const inWords = invitationInWords(session);
  if (!inWords || invitation === 'sent' || (invitation === 'dropped' && !isInCalendars)) return null;
  const text = inWords.calendars ?? (isInCalendars ? 'CalendarsFollow' : 'InvitationsFollow');
  return <p className={classes.meta}>{words.say(text)}</p>;
};

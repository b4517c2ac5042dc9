import * as React from 'react';
import { render } from '@testing-library/react';
import { Menu } from '../../../components/buttons/menu';
import { settle } from '../../../components/testing/settle';
import { stringsOf, type Locale } from '../../../components/testing/stringsOf';
import * as parts from '../parts';
import { SessionsScreen, type SessionsScreenProps } from '../SessionsScreen';
import type { InMemorySessions } from './inMemorySessions';

export { button, choose, press, spoken } from '../../../components/testing/gestures';
export { pass, settle } from '../../../components/testing/settle';

/** The strings of one language. */
export const loadStrings = (locale: Locale): SessionsStrings => stringsOf<OwnSessionsStrings>('sessions', locale);

/** The screen as a member sees it on Tuesday 24 November 2026 at noon, with the first answer and every file there. */
export async function renderSessions(
  sessions: InMemorySessions,
  props: Partial<SessionsScreenProps> = {},
): Promise<HTMLElement> {
  await Promise.all([Menu, ...Object.values(parts)].map(async (part) => part.ahead()));
  const { container } = render(
    <SessionsScreen
      api={sessions.api}
      notifications={sessions.notifications}
      strings={loadStrings('en-gb')}
      locale="en-GB"
      inset={false}
      isEditing={false}
      zone="Europe/London"
      now={() => new Date('2026-11-24T12:00:00Z')}
      {...props}
    />,
  );
  await settle();
  return container;
}

import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Menu } from '../../../components/buttons/menu';
import * as parts from '../parts';
import { SessionsScreen, type SessionsScreenProps } from '../SessionsScreen';
import type { InMemorySessions } from './inMemorySessions';

type Locale = 'en-us' | 'en-gb' | 'cy-gb';

/** The strings of one language, as SharePoint would load them. */
export function loadStrings(locale: Locale): SessionsStrings {
  return {
    ...jest.requireActual<SharedStrings>(`../../../components/loc/${locale}.js`),
    ...jest.requireActual<OwnSessionsStrings>(`../loc/${locale}.js`),
  };
}

/** Lets answers arrive without any time passing. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  });
}

/** Lets so much time pass, with fake timers, and the answers of that time arrive. */
export async function pass(ms: number): Promise<void> {
  act(() => void jest.advanceTimersByTime(ms));
  await settle();
}

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

/** What is hidden is looked at, too: to tell is slow in jsdom, and nothing hidden is on these screens. */
export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name, hidden: true });

/** Presses a button and lets the answer arrive. */
export async function press(name: string | RegExp): Promise<void> {
  userEvent.click(button(name));
  await settle();
}

/** Chooses from the menu behind a button. */
export async function choose(menu: string | RegExp, item: string): Promise<void> {
  await press(menu);
  fireEvent.click(screen.getByRole('menuitem', { name: item, hidden: true }));
  await settle();
}

/** What is spoken without being looked for. */
export function spoken(): string {
  return Array.from(document.querySelectorAll('[role=status],[role=alert]'), ({ textContent }) => textContent).join(
    ' | ',
  );
}

import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Menu } from '../../../components/buttons/menu';
import { settle } from '../../../components/testing/settle';
import { stringsOf, type Locale } from '../../../components/testing/stringsOf';
import { DirectoryScreen, type DirectoryScreenProps } from '../DirectoryScreen';
import * as parts from '../parts';
import type { InMemoryDirectory } from './inMemoryDirectory';

export { pass, settle } from '../../../components/testing/settle';

/** The strings of one language. */
export const loadStrings = (locale: Locale): DirectoryStrings => stringsOf<OwnDirectoryStrings>('directory', locale);

/** The screen as somebody sees it on Tuesday 24 November 2026 at noon, with the first answer and every file there. */
export async function renderDirectory(
  directory: InMemoryDirectory,
  props: Partial<DirectoryScreenProps> = {},
): Promise<HTMLElement> {
  await Promise.all([Menu, ...Object.values(parts)].map(async (part) => part.ahead()));
  const { container } = render(
    <DirectoryScreen
      api={directory.api}
      strings={loadStrings('en-gb')}
      locale="en-GB"
      inset={false}
      isEditing={false}
      title=""
      onTitle={() => undefined}
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

/** What stands in a row, by the name of its community. */
export const row = (name: string): HTMLElement => screen.getByRole('listitem', { name, hidden: true });

/** The sections in their order, each with its communities. */
export function sections(): Readonly<Record<string, readonly (string | null)[]>> {
  return Object.fromEntries(
    Array.from(document.querySelectorAll('section'), (section) => [
      section.querySelector('h3')?.textContent ?? '',
      Array.from(section.querySelectorAll('h4'), ({ textContent }) => textContent),
    ]),
  );
}

/** What is spoken without being looked for. */
export function spoken(): string {
  return Array.from(document.querySelectorAll('[role=status],[role=alert]'), ({ textContent }) => textContent).join(
    ' | ',
  );
}

import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { Menu } from '../../../components/buttons/menu';
import { settle } from '../../../components/testing/settle';
import { stringsOf, type Locale } from '../../../components/testing/stringsOf';
import { DirectoryScreen, type DirectoryScreenProps } from '../DirectoryScreen';
import * as parts from '../parts';
import type { InMemoryDirectory } from './inMemoryDirectory';

export { button, choose, press, spoken } from '../../../components/testing/gestures';
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
      notifications={directory.notifications}
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

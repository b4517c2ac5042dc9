import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Menu } from '../../../components/buttons/menu';
import { choose as chooseFrom } from '../../../components/testing/gestures';
import { settle } from '../../../components/testing/settle';
import { stringsOf, type Locale } from '../../../components/testing/stringsOf';
import { CommunitiesManagerScreen, type CommunitiesManagerScreenProps } from '../CommunitiesManagerScreen';
import * as parts from '../parts';
import type { InMemoryManager } from './inMemoryManager';

export { button, press } from '../../../components/testing/gestures';

/** The strings of one language. */
export const loadStrings = (locale: Locale): CommunitiesManagerStrings =>
  stringsOf<OwnCommunitiesManagerStrings>('communitiesManager', locale);

/** The screen as a manager sees it on Tuesday 24 November 2026 at noon, with the first answer and every file there. */
export async function renderManager(
  manager: InMemoryManager,
  props: Partial<CommunitiesManagerScreenProps> = {},
): Promise<HTMLElement> {
  await Promise.all([Menu, ...Object.values(parts)].map(async (part) => part.ahead()));
  const { container } = render(
    <CommunitiesManagerScreen
      api={manager.api}
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

/** Chooses from what is behind the three dots of a community. */
export async function choose(community: string, item: string): Promise<void> {
  await chooseFrom(`More for ${community}`, item);
}

/** Chooses from a list. */
export function select(label: string, option: string): void {
  userEvent.selectOptions(screen.getByLabelText(label), option);
}

/** What stands in a row, by the name of its community. */
export const row = (name: string): HTMLElement => screen.getByRole('listitem', { name, hidden: true });

/** The names of the communities that are shown, in their order. */
export const shownNames = (): readonly (string | undefined)[] =>
  Array.from(document.querySelectorAll('[data-community] h4'), ({ textContent }) => textContent ?? undefined);

import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { Menu } from '../../../components/buttons/menu';
import { MarkdownReader } from '../../../components/markdown/Markdown';
import { settle } from '../../../components/testing/settle';
import { stringsOf, type Locale } from '../../../components/testing/stringsOf';
import { CharterScreen, type CharterScreenProps } from '../CharterScreen';
import * as parts from '../parts';
import type { InMemoryCharter } from './inMemoryCharter';

export { button, choose, press, spoken } from '../../../components/testing/gestures';
export { pass } from '../../../components/testing/settle';

/** The strings of one language. */
export const loadStrings = (locale: Locale): CharterStrings => stringsOf<OwnCharterStrings>('charter', locale);

/** The screen on Wednesday 25 March 2026 at noon, with the first answer and every file there. */
export async function renderCharter(
  charter: InMemoryCharter,
  props: Partial<CharterScreenProps> = {},
): Promise<HTMLElement> {
  await Promise.all([Menu, MarkdownReader, ...Object.values(parts)].map(async (part) => part.ahead()));
  const { container } = render(
    <CharterScreen
      api={charter.api}
      strings={loadStrings('en-gb')}
      locale="en-GB"
      inset={false}
      isEditing={false}
      zone="Europe/London"
      now={() => new Date('2026-03-25T12:00:00Z')}
      {...props}
    />,
  );
  await settle();
  return container;
}

/** Writes into a field. */
export function write(label: string | RegExp, text: string): void {
  fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea, select' }), { target: { value: text } });
}

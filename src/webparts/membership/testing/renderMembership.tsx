import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { Menu } from '../../../components/buttons/menu';
import { settle } from '../../../components/testing/settle';
import { stringsOf, type Locale } from '../../../components/testing/stringsOf';
import { MembershipScreen, type MembershipScreenProps } from '../MembershipScreen';
import * as parts from '../parts';
import type { InMemoryMembership } from './inMemoryMembership';

export { button, choose, press, spoken } from '../../../components/testing/gestures';
export { pass } from '../../../components/testing/settle';

/** The strings of one language. */
export const loadStrings = (locale: Locale): MembershipStrings => stringsOf<OwnMembershipStrings>('membership', locale);

/** The screen as Bo, who leads, sees it on Tuesday 24 November 2026 at noon, with the first answer and every file there. */
export async function renderMembership(
  membership: InMemoryMembership,
  props: Partial<MembershipScreenProps> = {},
): Promise<HTMLElement> {
  await Promise.all([Menu, ...Object.values(parts)].map(async (part) => part.ahead()));
  const { container } = render(
    <MembershipScreen
      api={membership.api}
      strings={loadStrings('en-gb')}
      locale="en-GB"
      inset={false}
      isEditing={false}
      reader="bo-lindqvist"
      zone="Europe/London"
      now={() => new Date('2026-11-24T12:00:00Z')}
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

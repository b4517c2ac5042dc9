import * as React from 'react';
import { act, render } from '@testing-library/react';
import { OpenActionsScreen, type OpenActionsScreenProps } from '../OpenActionsScreen';
import type { InMemoryActions } from './inMemoryActions';

type Locale = 'en-us' | 'en-gb' | 'cy-gb';

/** The strings of one language, as SharePoint would load them. */
export function loadStrings(locale: Locale): OpenActionsStrings {
  return {
    ...jest.requireActual<SharedStrings>(`../../../components/loc/${locale}.js`),
    ...jest.requireActual<OwnOpenActionsStrings>(`../loc/${locale}.js`),
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

/** The screen as a member of the community sees it on Tuesday 24 November 2026, with the first answer there. */
export async function renderOpenActions(
  actions: InMemoryActions,
  props: Partial<OpenActionsScreenProps> = {},
): Promise<HTMLElement> {
  const { container } = render(
    <OpenActionsScreen
      api={actions.api}
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

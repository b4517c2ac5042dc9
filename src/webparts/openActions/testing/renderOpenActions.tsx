import * as React from 'react';
import { render } from '@testing-library/react';
import { OpenActionsScreen, type OpenActionsScreenProps } from '../OpenActionsScreen';
import { settle } from '../../../components/testing/settle';
import { stringsOf, type Locale } from '../../../components/testing/stringsOf';
import type { InMemoryActions } from './inMemoryActions';

export { pass, settle } from '../../../components/testing/settle';

/** The strings of one language. */
export const loadStrings = (locale: Locale): OpenActionsStrings =>
  stringsOf<OwnOpenActionsStrings>('openActions', locale);

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

import * as React from 'react';
import { render } from '@testing-library/react';
import { Menu } from '../../../components/buttons/menu';
import { settle } from '../../../components/testing/settle';
import { LeanCoffeeScreen, type LeanCoffeeScreenProps } from '../LeanCoffeeScreen';
import * as parts from '../parts';
import type { InMemoryLeanCoffee } from './inMemoryLeanCoffee';
import { loadStrings } from './loadStrings';

export { pass, settle } from '../../../components/testing/settle';

/** The screen as a member sees it a week before the session, with the first answer and every file there. */
export async function renderLeanCoffee(
  coffee: InMemoryLeanCoffee,
  props: Partial<LeanCoffeeScreenProps> = {},
): Promise<HTMLElement> {
  await Promise.all([Menu, ...Object.values(parts)].map(async (part) => part.ahead()));
  const { container } = render(
    <LeanCoffeeScreen
      api={coffee.api}
      strings={loadStrings('en-gb')}
      locale="en-GB"
      reader="Carys Morgan"
      inset={false}
      isEditing={false}
      zone="Europe/London"
      now={() => new Date('2026-11-20T12:00:00Z')}
      {...props}
    />,
  );
  await settle();
  return container;
}

/** What screen readers are told of, in the order of the page; news singly, other regions whole. */
export function announcements(): string[] {
  const regions = Array.from(document.querySelectorAll('[role=status]'));
  const told = regions.flatMap((region) =>
    region.matches('[aria-atomic=false]') ? Array.from(region.children) : region,
  );
  return told.map((part) => part.textContent ?? '');
}

/** How many regions speak this sentence: it should be one, or somebody hears it twice or not at all. */
export function spokenBy(sentence: string): number {
  const regions = document.querySelectorAll('[role=status],[role=alert],[aria-live]');
  return Array.from(regions).filter((region) => region.textContent?.includes(sentence)).length;
}

/** The topics' rows, in their order on the screen. */
export function topicRows(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-row]'));
}

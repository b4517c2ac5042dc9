import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { settle } from './settle';

/** What is hidden is looked at, too: to tell is slow in jsdom, and nothing hidden is on the screens that use this. */
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

import { themes } from '../choices';
import type { PageTheme } from './pageTheme';

/** Lets the buttons in the strip change the theme; the address follows, so that reloading, and every other link, keeps it. */
export function connectThemeSwitch(theme: PageTheme, page: Document): void {
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('button[data-theme]')];
  for (const button of buttons) {
    const name = Object.values(themes).find(({ key }) => key === button.dataset.theme)?.key;
    if (name) button.addEventListener('click', () => theme.change(name));
  }
  theme.onChange((name) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.theme === name));
    const here = new URL(location.href);
    here.searchParams.set('theme', name);
    history.replaceState(history.state, '', here);
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.strip a[href^="?"]')) {
      const there = new URLSearchParams(link.search);
      there.set('theme', name);
      link.setAttribute('href', `?${there.toString()}`);
    }
  });
}

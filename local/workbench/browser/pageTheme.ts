import type { ITheme } from '@fluentui/react/lib/Theme';
import type { ThemeName, WebPartPageSettings } from '../webPartPageSettings';
import { ThemeProvider } from './standIns/componentBase';
import { themeOf } from './themes';

/** The theme of the page: which it is, and who hears when it becomes another. */
export interface PageTheme {
  /** Where web parts get their theme from. */
  readonly provider: ThemeProvider;
  name(): ThemeName;
  /** Dresses the page and tells every web part, as SharePoint and Teams do when somebody changes their theme. */
  change(name: ThemeName): void;
  /** @param hear - called after each change with the new theme. */
  onChange(hear: (name: ThemeName) => void): void;
}

/** @param body - carries the theme's name as a class, and the colours of the section as custom properties. */
export function createPageTheme(settings: WebPartPageSettings, body: HTMLElement): PageTheme {
  const provider = new ThemeProvider();
  const listeners: ((name: ThemeName) => void)[] = [];
  let current = settings.theme;
  const hand = (): void => {
    const theme = themeOf(current, settings.host, settings.section);
    dress(body, theme);
    provider._setTheme(theme);
  };
  hand();
  return {
    provider,
    name: () => current,
    change(name) {
      if (name === current) return;
      body.classList.replace(current, name);
      current = name;
      hand();
      for (const hear of listeners) hear(name);
    },
    onChange: (hear) => void listeners.push(hear),
  };
}

function dress(body: HTMLElement, { semanticColors }: ITheme): void {
  body.style.setProperty('--section', semanticColors.bodyBackground);
  body.style.setProperty('--section-text', semanticColors.bodyText);
}

import { ServiceKey } from './coreLibrary';

export interface ThemeChange {
  readonly theme: unknown;
}
type Hear = (change: ThemeChange) => void;

/** Hands the theme of the section to the web part, and says when it changes. */
export class ThemeProvider {
  static readonly serviceKey = ServiceKey.create('sp-component-base.ThemeProvider');
  private readonly listeners: { readonly who: unknown; readonly hear: Hear }[] = [];
  private theme: unknown;

  readonly themeChangedEvent = {
    add: (who: unknown, hear: Hear): void => void this.listeners.push({ who, hear }),
    remove: (who: unknown, hear: Hear): void => {
      const at = this.listeners.findIndex((listener) => listener.who === who && listener.hear === hear);
      if (at !== -1) {
        this.listeners.splice(at, 1);
      }
    },
  };

  tryGetTheme(): unknown {
    return this.theme;
  }
  /** For the host. */
  _setTheme(theme: object): void {
    this.theme = Object.freeze(theme);
    for (const { hear } of [...this.listeners]) {
      try {
        hear({ theme });
      } catch (error) {
        // One web part that breaks over a theme keeps it from no other.
        console.error(error);
      }
    }
  }
}

import { createTheme, type ITheme } from '@fluentui/react/lib/Theme';

interface Look {
  readonly isInverted: boolean;
  readonly sharepoint: () => ITheme;
  readonly teams: () => ITheme;
}

/**
 * The theme that each host hands to a web part. A further theme is a further row here and in `choices.ts`.
 * SharePoint: the default theme of a new site. Teams: its own purple on the grey of a tab.
 */
const themes: Readonly<Record<string, Look>> = {
  light: {
    isInverted: false,
    sharepoint: () => createTheme({}),
    teams: () =>
      createTheme({
        palette: {
          themePrimary: '#5b5fc7',
          themeDarkAlt: '#4f52b2',
          themeDark: '#444791',
          themeDarker: '#383966',
          themeSecondary: '#7579eb',
          themeTertiary: '#aab1fa',
          themeLight: '#c5cbfa',
          themeLighter: '#dce0fa',
          themeLighterAlt: '#e8ebfa',
        },
        semanticColors: { bodyBackground: '#f5f5f5' },
      }),
  },
};

/** @throws when the page was told a theme that has no row. */
export function themeOf(name: string, host: 'sharepoint' | 'teams'): ITheme {
  const look = themes[name];
  if (!look) {
    throw new Error(`There is no theme "${name}" in the workbench.`);
  }
  return { ...look[host](), isInverted: look.isInverted };
}

import { createTheme, type ITheme } from '@fluentui/react/lib/Theme';
import type { HostName, SectionName, ThemeName } from '../../webPartPageSettings';
import { createContrastTheme } from './contrast';
import { sharepointDark, teamsDark, teamsLight } from './palettes';
import { sectionVariant } from './sectionVariant';

/** The theme of each host, before any section. A further theme is a further row here and in `choices.ts`. */
const themes: Readonly<Record<ThemeName, Readonly<Record<HostName, () => ITheme>>>> = {
  light: {
    // The default theme of a new site.
    sharepoint: () => createTheme({}),
    // A tab stands on grey.
    teams: () => createTheme({ palette: teamsLight, semanticColors: { bodyBackground: '#f5f5f5' } }),
  },
  dark: {
    sharepoint: () => createTheme({ palette: sharepointDark, isInverted: true }),
    teams: () => createTheme({ palette: teamsDark, isInverted: true }),
  },
  contrast: { sharepoint: createContrastTheme, teams: createContrastTheme },
};

/**
 * The theme that a host hands to a web part, complete: palette, semantic colours and `isInverted`.
 *
 * @param section - the background of the section it stands in; in high contrast no section has one.
 */
export function themeOf(name: ThemeName, host: HostName, section: SectionName = 'none'): ITheme {
  const theme = themes[name][host]();
  return section === 'none' || name === 'contrast' ? theme : sectionVariant(theme, section);
}

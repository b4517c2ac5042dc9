import type { IPalette } from '@fluentui/react/lib/Theme';

type Palette = Partial<IPalette>;

/** Teams 2 in its light dress: its purple; the greys are Fluent's own. */
export const teamsLight: Palette = {
  themePrimary: '#5b5fc7',
  themeDarkAlt: '#4f52b2',
  themeDark: '#444791',
  themeDarker: '#383966',
  themeSecondary: '#7579eb',
  themeTertiary: '#aab1fa',
  themeLight: '#c5cbfa',
  themeLighter: '#dce0fa',
  themeLighterAlt: '#e8ebfa',
  accent: '#5b5fc7',
};

/** In a dark theme the scales run the other way: "lighter" is nearer to the background, and that is dark. */
export const teamsDark: Palette = {
  themePrimary: '#7f85f5',
  themeDarkAlt: '#9299f7',
  themeDark: '#aab1fa',
  themeDarker: '#c5cbfa',
  themeSecondary: '#7579eb',
  themeTertiary: '#5b5fc7',
  themeLight: '#444791',
  themeLighter: '#383966',
  themeLighterAlt: '#2b2b40',
  accent: '#7f85f5',
  white: '#1f1f1f',
  neutralLighterAlt: '#292929',
  neutralLighter: '#2e2e2e',
  neutralLight: '#383838',
  neutralQuaternaryAlt: '#424242',
  neutralQuaternary: '#474747',
  neutralTertiaryAlt: '#5c5c5c',
  neutralTertiary: '#8a8a8a',
  neutralSecondaryAlt: '#adadad',
  neutralSecondary: '#adadad',
  neutralPrimaryAlt: '#d6d6d6',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  black: '#ffffff',
};

/** A dark theme of a site: the greys of SharePoint's dark themes with a blue. */
export const sharepointDark: Palette = {
  themePrimary: '#4ba0e1',
  themeDarkAlt: '#65aee6',
  themeDark: '#8ac2ec',
  themeDarker: '#b1d7f3',
  themeSecondary: '#3385c3',
  themeTertiary: '#235a85',
  themeLight: '#17405f',
  themeLighter: '#112d43',
  themeLighterAlt: '#0d2030',
  accent: '#4ba0e1',
  white: '#1f1f1f',
  neutralLighterAlt: '#282828',
  neutralLighter: '#313131',
  neutralLight: '#3f3f3f',
  neutralQuaternaryAlt: '#484848',
  neutralQuaternary: '#4f4f4f',
  neutralTertiaryAlt: '#6d6d6d',
  neutralTertiary: '#9a9a9a',
  neutralSecondaryAlt: '#b4b4b4',
  neutralSecondary: '#d0d0d0',
  neutralPrimaryAlt: '#dadada',
  neutralPrimary: '#ffffff',
  neutralDark: '#f4f4f4',
  black: '#f8f8f8',
};

/** The colours of high contrast, by what they mean there. */
export const contrastColours = {
  canvas: '#000000',
  text: '#ffffff',
  /** What is chosen or pointed at, with text in the colour of the canvas. */
  highlight: '#1aebff',
  link: '#ffff00',
  disabled: '#3ff23f',
} as const;

const { canvas, text, highlight, link, disabled } = contrastColours;

/** Black, white, cyan and yellow; greys only where a surface has to be told from the canvas, and dark enough for any text. */
export const highContrast: Palette = {
  themePrimary: highlight,
  themeDarkAlt: link,
  themeDark: link,
  themeDarker: link,
  themeSecondary: highlight,
  themeTertiary: highlight,
  themeLight: '#00373d',
  themeLighter: '#002a2e',
  themeLighterAlt: '#001a1d',
  accent: highlight,
  white: canvas,
  neutralLighterAlt: '#0d0d0d',
  neutralLighter: '#1a1a1a',
  neutralLight: '#262626',
  neutralQuaternaryAlt: '#333333',
  neutralQuaternary: '#333333',
  neutralTertiaryAlt: text,
  neutralTertiary: disabled,
  neutralSecondaryAlt: text,
  neutralSecondary: text,
  neutralPrimaryAlt: text,
  neutralPrimary: text,
  neutralDark: text,
  black: text,
};

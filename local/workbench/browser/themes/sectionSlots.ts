import type { IPalette, ISemanticColors } from '@fluentui/react/lib/Theme';

type Slot = keyof IPalette;

/** How the theme of a section is made from that of its site. Every value names a slot of the site's palette. */
export interface SectionSlots {
  readonly palette: Readonly<Partial<Record<Slot, Slot>>>;
  /** Semantic colours that do not simply follow from the palette above. */
  readonly semantic: Readonly<Partial<Record<keyof ISemanticColors, Slot>>>;
  readonly turnsRound: boolean;
}

/** A step stronger for whatever is coloured, since the background is no longer white. */
const strongerTheme = {
  themeDark: 'themeDarker',
  themeDarkAlt: 'themeDark',
  themePrimary: 'themeDarkAlt',
  themeSecondary: 'themePrimary',
  themeTertiary: 'themeSecondary',
  themeLight: 'themeTertiary',
  themeLighter: 'themeLight',
} as const;

/** Text, buttons and boxes stay those of the site. */
const siteControls = {
  bodyText: 'neutralPrimary',
  bodySubtext: 'neutralSecondary',
  link: 'themeDarkAlt',
  linkHovered: 'themeDarker',
  buttonBackground: 'neutralQuaternaryAlt',
  buttonBackgroundHovered: 'neutralQuaternary',
  primaryButtonBackground: 'themePrimary',
  primaryButtonBackgroundHovered: 'themeDarkAlt',
  primaryButtonBackgroundPressed: 'themeDark',
  primaryButtonText: 'white',
  primaryButtonTextHovered: 'white',
  primaryButtonTextPressed: 'white',
  accentButtonText: 'white',
  inputBackground: 'white',
  menuBackground: 'white',
  menuItemBackgroundHovered: 'neutralLighter',
  menuItemBackgroundPressed: 'neutralLight',
} as const;

export const neutralSection: SectionSlots = {
  palette: {
    ...strongerTheme,
    white: 'neutralLighter',
    neutralLighterAlt: 'neutralLight',
    neutralLighter: 'neutralLight',
    neutralLight: 'neutralQuaternaryAlt',
    neutralQuaternaryAlt: 'neutralQuaternary',
    neutralQuaternary: 'neutralTertiaryAlt',
  },
  semantic: { ...siteControls, bodyStandoutBackground: 'neutralLight', bodyDivider: 'neutralQuaternaryAlt' },
  turnsRound: false,
};

/** Surfaces are tints of the theme's colour, each a step stronger than the one below it. */
export const softSection = (isInverted: boolean): SectionSlots => ({
  palette: {
    ...strongerTheme,
    themeLighterAlt: 'themeLighter',
    white: isInverted ? 'themeLight' : 'themeLighterAlt',
    neutralLighterAlt: isInverted ? 'themeTertiary' : 'themeLighter',
    neutralLighter: isInverted ? 'themeSecondary' : 'themeLight',
    neutralLight: isInverted ? 'themePrimary' : 'themeTertiary',
    neutralQuaternaryAlt: isInverted ? 'themeDarkAlt' : 'themeSecondary',
    neutralQuaternary: isInverted ? 'themeDark' : 'themePrimary',
    neutralTertiaryAlt: isInverted ? 'themeDarker' : 'themeDarkAlt',
  },
  semantic: {
    ...siteControls,
    bodyStandoutBackground: isInverted ? 'themeTertiary' : 'themeLighter',
    bodyDivider: 'neutralQuaternaryAlt',
    disabledBackground: 'neutralLight',
  },
  turnsRound: false,
});

/** The theme's colour is the background, and the site's background the colour of text and buttons. */
export const strongSection = (isInverted: boolean): SectionSlots => ({
  palette: {
    themeDarker: 'white',
    themeDark: 'neutralLighterAlt',
    themeDarkAlt: 'neutralLighterAlt',
    themePrimary: 'white',
    themeSecondary: 'neutralLighter',
    themeTertiary: 'neutralLight',
    themeLight: 'neutralQuaternaryAlt',
    themeLighter: 'neutralQuaternary',
    themeLighterAlt: 'neutralTertiaryAlt',
    black: 'neutralLighterAlt',
    neutralDark: 'neutralLighter',
    neutralPrimary: 'white',
    neutralPrimaryAlt: 'neutralLight',
    neutralSecondary: 'neutralQuaternaryAlt',
    neutralTertiary: 'neutralQuaternary',
    neutralTertiaryAlt: 'themeLighterAlt',
    neutralQuaternary: 'themeLighterAlt',
    neutralQuaternaryAlt: 'themeLighter',
    neutralLight: 'themeLight',
    neutralLighter: 'themeTertiary',
    neutralLighterAlt: 'themeSecondary',
    white: 'themePrimary',
  },
  semantic: {
    bodyStandoutBackground: 'themeDarkAlt',
    bodyText: 'white',
    bodySubtext: 'white',
    bodyDivider: 'themeTertiary',
    focusBorder: 'white',
    link: 'white',
    linkHovered: 'white',
    actionLink: 'white',
    actionLinkHovered: 'white',
    buttonBackground: 'themePrimary',
    buttonBackgroundHovered: 'themeDarkAlt',
    buttonBackgroundPressed: 'themeDark',
    buttonBorder: 'white',
    buttonText: 'white',
    buttonTextHovered: 'white',
    buttonTextPressed: 'white',
    primaryButtonBackground: 'white',
    primaryButtonBackgroundHovered: isInverted ? 'themeLight' : 'themeLighter',
    primaryButtonBackgroundPressed: isInverted ? 'themeTertiary' : 'themeLight',
    primaryButtonText: isInverted ? 'neutralPrimary' : 'themePrimary',
    primaryButtonTextHovered: isInverted ? 'neutralDark' : 'themeDark',
    primaryButtonTextPressed: isInverted ? 'neutralDark' : 'themeDark',
    accentButtonBackground: 'white',
    accentButtonText: isInverted ? 'neutralPrimary' : 'themePrimary',
    inputBackground: 'white',
    inputText: 'neutralPrimary',
    inputTextHovered: 'neutralDark',
    inputPlaceholderText: 'neutralSecondary',
    inputBorder: 'themeDarkAlt',
    menuBackground: 'themePrimary',
    menuItemText: 'neutralPrimary',
    menuItemBackgroundHovered: 'themeTertiary',
    menuItemBackgroundPressed: 'themeLight',
    disabledBackground: 'themeDarkAlt',
    disabledText: 'themeTertiary',
    disabledBodyText: 'neutralQuaternary',
  },
  turnsRound: true,
});

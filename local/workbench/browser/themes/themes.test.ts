import type { ITheme } from '@fluentui/react/lib/Theme';
import { hosts, sections, themes } from '../../choices';
import type { HostName, SectionName, ThemeName } from '../../webPartPageSettings';
import { themeOf } from '.';

/** WCAG 2.2, 1.4.3: text against what it stands on. */
const enough = 4.5;

/** Semantic colours in which Fluent writes, with those it writes them on. */
const written: readonly (readonly [text: string, on: string])[] = [
  ['bodyText', 'bodyBackground'],
  ['bodySubtext', 'bodyBackground'],
  ['bodyText', 'bodyStandoutBackground'],
  ['bodySubtext', 'bodyStandoutBackground'],
  ['bodyText', 'bodyBackgroundHovered'],
  ['bodyTextChecked', 'bodyBackgroundChecked'],
  ['link', 'bodyBackground'],
  ['linkHovered', 'bodyBackground'],
  ['actionLink', 'bodyBackground'],
  ['actionLinkHovered', 'bodyBackground'],
  ['errorText', 'bodyBackground'],
  ['buttonText', 'buttonBackground'],
  ['buttonTextHovered', 'buttonBackgroundHovered'],
  ['buttonTextPressed', 'buttonBackgroundPressed'],
  ['buttonTextChecked', 'buttonBackgroundChecked'],
  ['primaryButtonText', 'primaryButtonBackground'],
  ['primaryButtonTextHovered', 'primaryButtonBackgroundHovered'],
  ['primaryButtonTextPressed', 'primaryButtonBackgroundPressed'],
  ['accentButtonText', 'accentButtonBackground'],
  ['inputText', 'inputBackground'],
  ['inputTextHovered', 'inputBackground'],
  ['inputPlaceholderText', 'inputBackground'],
  ['inputForegroundChecked', 'inputBackgroundChecked'],
  ['listText', 'listBackground'],
  ['menuItemText', 'menuBackground'],
  ['menuItemTextHovered', 'menuItemBackgroundHovered'],
  ['messageText', 'infoBackground'],
  ['messageText', 'errorBackground'],
  ['messageText', 'warningBackground'],
  ['messageText', 'severeWarningBackground'],
  ['messageText', 'successBackground'],
  ['messageLink', 'infoBackground'],
];
/** What a section of SharePoint keeps readable; it does not do so for errors, menus and surfaces that are pointed at. */
const keptInSections = new Set([
  'bodyText on bodyBackground',
  'bodySubtext on bodyBackground',
  'bodyText on bodyStandoutBackground',
  'link on bodyBackground',
  'linkHovered on bodyBackground',
  'actionLink on bodyBackground',
  'buttonText on buttonBackground',
  'buttonTextHovered on buttonBackgroundHovered',
  'primaryButtonText on primaryButtonBackground',
  'primaryButtonTextHovered on primaryButtonBackgroundHovered',
  'inputText on inputBackground',
  'inputPlaceholderText on inputBackground',
]);
/** Colours of the palette in which Fluent writes on the theme's own background. */
const palette = ['neutralPrimary', 'neutralSecondary', 'neutralDark', 'themePrimary', 'themeDark', 'black'] as const;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(colour) ?? [])
    .slice(1)
    .map((pair) => parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

interface Pair {
  readonly pair: string;
  readonly ratio: number;
}
function tooFaint(theme: ITheme): readonly Pair[] {
  const colours = theme.semanticColors as unknown as Readonly<Record<string, string>>;
  const pairs = [
    ...written.map(([text, on]) => [text, colours[text] ?? '', on, colours[on] ?? ''] as const),
    ...palette.map((slot) => [slot, theme.palette[slot], 'white', theme.palette.white] as const),
  ];
  return pairs
    .map(([name, text, background, on]) => ({ pair: `${name} on ${background}`, ratio: contrast(text, on) }))
    .filter(({ ratio }) => !(ratio >= enough));
}

const names = Object.keys(themes) as ThemeName[];

describe('the themes that the workbench hands to web parts', () => {
  it.each(names.flatMap((name) => (Object.keys(hosts) as HostName[]).map((host) => [name, host] as const)))(
    'can be read: %s in %s',
    (name, host) => {
      expect(tooFaint(themeOf(name, host))).toEqual([]);
    },
  );

  it.each(names.flatMap((name) => (Object.keys(sections) as SectionName[]).map((section) => [name, section] as const)))(
    'can be read in SharePoint: %s with a section that is %s',
    (name, section) => {
      const faint = tooFaint(themeOf(name, 'sharepoint', section));
      expect(faint.filter(({ pair }) => keptInSections.has(pair))).toEqual([]);
    },
  );

  it('say whether they are light on dark, which a strong section turns round', () => {
    expect(themeOf('light', 'sharepoint').isInverted).toBe(false);
    expect(themeOf('light', 'sharepoint', 'strong').isInverted).toBe(true);
    expect(themeOf('dark', 'teams').isInverted).toBe(true);
    expect(themeOf('contrast', 'teams').isInverted).toBe(true);
  });

  it('give a section the background that SharePoint gives it, except in high contrast', () => {
    const site = themeOf('light', 'sharepoint').palette;
    const background = (section: SectionName, name: ThemeName = 'light'): string =>
      themeOf(name, 'sharepoint', section).semanticColors.bodyBackground;
    expect(background('neutral')).toBe(site.neutralLighter);
    expect(background('soft')).toBe(site.themeLighterAlt);
    expect(background('strong')).toBe(site.themePrimary);
    expect(background('strong', 'contrast')).toBe('#000000');
  });

  it('are the dark greys and the purple of Teams, and its black, yellow, white and cyan', () => {
    const dark = themeOf('dark', 'teams');
    expect(dark.semanticColors.bodyBackground).toBe('#1f1f1f');
    expect(dark.palette.themePrimary).toBe('#7f85f5');
    const { semanticColors } = themeOf('contrast', 'teams');
    expect(semanticColors).toMatchObject({ bodyBackground: '#000000', link: '#ffff00', focusBorder: '#1aebff' });
  });
});

/**
 * What can be chosen for the page of a web part, by the word in the address. A further host, theme or language is a further
 * row here (and, for a theme, in `browser/themes`); the pages and their refusals read these tables.
 */
export const hosts = {
  sharepoint: { key: 'sharepoint', name: 'SharePoint' },
  teams: { key: 'teams', name: 'Teams' },
} as const;
export const themes = {
  light: { key: 'light', name: 'Light' },
  dark: { key: 'dark', name: 'Dark' },
  contrast: { key: 'contrast', name: 'Contrast' },
} as const;
export const locales = {
  /** `written`: how SharePoint writes the language. */
  'en-gb': { key: 'en-gb', name: 'English', written: 'en-GB' },
  'cy-gb': { key: 'cy-gb', name: 'Cymraeg', written: 'cy-GB' },
} as const;
/** Backgrounds that an author may give to a section of a SharePoint page. */
export const sections = {
  none: { key: 'none', name: 'No background' },
  neutral: { key: 'neutral', name: 'Neutral' },
  soft: { key: 'soft', name: 'Soft' },
  strong: { key: 'strong', name: 'Strong' },
} as const;
/** How much of the width of a SharePoint page the web part gets. */
export const columns = {
  full: { key: 'full', name: 'Full width' },
  one: { key: 'one', name: 'One column' },
  two: { key: 'two', name: 'One of two' },
  three: { key: 'three', name: 'One of three' },
} as const;
/** Where in Teams: a tab of a team's channel, or the personal app, which belongs to no team. */
export const scopes = {
  tab: { key: 'tab', name: 'Tab of a channel' },
  personal: { key: 'personal', name: 'Personal app' },
} as const;
export const modes = {
  '0': { key: '0', name: 'Reading', editing: false },
  '1': { key: '1', name: 'Editing', editing: true },
} as const;

/** A value in an address that stands in no table. */
export interface UnknownChoice {
  readonly parameter: string;
  /** Empty when nothing was given. */
  readonly given: string;
  readonly allowed: readonly { readonly value: string; readonly words: string }[];
}

/**
 * What a parameter of an address means.
 *
 * @param table - every allowed value, and what it means.
 * @param fallback - taken when the parameter is not given at all; without it there is a choice to make.
 * @param wordsFor - how a value is called on the page that offers the allowed ones.
 */
export function choose<Meaning>(
  query: URLSearchParams,
  parameter: string,
  table: Readonly<Record<string, Meaning>>,
  { fallback, wordsFor }: { readonly fallback?: string; readonly wordsFor?: (meaning: Meaning) => string } = {},
): { readonly chosen: Meaning } | { readonly unknown: UnknownChoice } {
  const given = query.get(parameter) ?? fallback ?? '';
  if (Object.hasOwn(table, given)) {
    return { chosen: table[given] as Meaning };
  }
  const allowed = Object.entries(table).map(([value, meaning]) => ({ value, words: wordsFor?.(meaning) ?? value }));
  return { unknown: { parameter, given, allowed } };
}

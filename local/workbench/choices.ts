/**
 * What can be chosen for the page of a web part, by the word in the address. A further host, theme or language is a further
 * row here (and, for a theme, in `browser/themes.ts`); the pages and their refusals read these tables.
 */
export const hosts = {
  sharepoint: { key: 'sharepoint', name: 'SharePoint' },
  teams: { key: 'teams', name: 'Teams' },
} as const;
export const themes = { light: 'light' } as const;
/** How SharePoint writes the language. */
export const locales = { 'en-gb': 'en-GB' } as const;

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

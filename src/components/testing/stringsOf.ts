/** A language that the strings are there in. */
export type Locale = 'en-us' | 'en-gb' | 'cy-gb';

/** The strings of a web part in one language, its own and those it shares with the others, as SharePoint would load them. */
export function stringsOf<Own extends object>(
  webPart: 'charter' | 'communitiesManager' | 'directory' | 'leanCoffee' | 'membership' | 'openActions' | 'sessions',
  locale: Locale,
): SharedStrings & Own {
  return {
    ...jest.requireActual<SharedStrings>(`../loc/${locale}.js`),
    ...jest.requireActual<Own>(`../../webparts/${webPart}/loc/${locale}.js`),
  };
}

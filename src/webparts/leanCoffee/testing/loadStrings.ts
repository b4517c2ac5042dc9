/** The strings of one language, as SharePoint would load them. */
export function loadStrings(locale: 'en-us' | 'en-gb' | 'cy-gb'): LeanCoffeeStrings {
  return {
    ...jest.requireActual<SharedStrings>(`../../../components/loc/${locale}.js`),
    ...jest.requireActual<OwnLeanCoffeeStrings>(`../loc/${locale}.js`),
  };
}

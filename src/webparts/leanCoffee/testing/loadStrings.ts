import { stringsOf, type Locale } from '../../../components/testing/stringsOf';

/** The strings of one language. */
export const loadStrings = (locale: Locale): LeanCoffeeStrings => stringsOf<OwnLeanCoffeeStrings>('leanCoffee', locale);
